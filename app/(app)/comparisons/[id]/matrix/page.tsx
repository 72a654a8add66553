import type { Metadata } from 'next';
import { MatrixRoom } from '@/components/matrix/matrix-room';

export const metadata: Metadata = { title: 'Matrix' };

export default function MatrixPage() {
  return <MatrixRoom />;
}

import type { Metadata } from 'next';
import { PrintRoom } from '@/components/sharing/print-room';

export const metadata: Metadata = { title: 'Print' };

export default function PrintPage() {
  return <PrintRoom />;
}

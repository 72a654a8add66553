import type { Metadata } from 'next';
import { OffersRoom } from '@/components/workspace/rooms';

export const metadata: Metadata = { title: 'Offers' };

export default function OffersPage() {
  return <OffersRoom />;
}

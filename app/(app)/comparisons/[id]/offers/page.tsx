import type { Metadata } from 'next';
import { OffersRoom } from '@/components/offers/offers-room';

export const metadata: Metadata = { title: 'Offers' };

export default function OffersPage() {
  return <OffersRoom />;
}

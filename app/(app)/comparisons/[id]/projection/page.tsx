import type { Metadata } from 'next';
import { ProjectionRoom } from '@/components/projection/projection-room';

export const metadata: Metadata = { title: 'Projection' };

export default function ProjectionPage() {
  return <ProjectionRoom />;
}

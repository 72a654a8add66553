import type { Metadata } from 'next';
import { ProjectionRoom } from '@/components/workspace/rooms';

export const metadata: Metadata = { title: 'Projection' };

export default function ProjectionPage() {
  return <ProjectionRoom />;
}

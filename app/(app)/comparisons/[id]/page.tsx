import { redirect } from 'next/navigation';
import { routes } from '@/lib/routes';

interface ComparisonPageProps {
  readonly params: Promise<{ readonly id: string }>;
}

/** The address of a comparison leads to its offers. */
export default async function ComparisonPage({ params }: ComparisonPageProps) {
  redirect(routes.offers((await params).id));
}

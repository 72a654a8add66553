import type { Metadata } from 'next';
import { ComparisonList } from '@/components/comparisons/comparison-list';
import { AppHeader } from '@/components/ui/app-header';
import { ButtonLink } from '@/components/ui/button-link';
import { routes } from '@/lib/routes';
import { listComparisons } from '@/lib/server/comparisons/list-comparisons';
import { listDeletedComparisons } from '@/lib/server/comparisons/list-deleted-comparisons';
import { requestTime } from '@/lib/server/http/request-time';
import { requireViewer } from '@/lib/server/session/require-viewer';

export const metadata: Metadata = { title: 'Comparisons' };

export default async function ComparisonsPage() {
  const viewer = await requireViewer(routes.comparisons);
  const [comparisons, deleted] = await Promise.all([listComparisons(viewer), listDeletedComparisons(viewer)]);
  return (
    <>
      <AppHeader home={routes.comparisons} crumbs={[{ label: 'Comparisons' }]}>
        <ButtonLink href={routes.account} size="sm" variant="ghost">
          Account
        </ButtonLink>
      </AppHeader>
      <main id="main" className="mx-auto w-full max-w-measure px-5 py-8 md:px-8">
        <ComparisonList comparisons={comparisons} deleted={deleted} now={requestTime()} />
      </main>
    </>
  );
}

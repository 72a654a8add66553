'use client';

import { AccountMenu } from '@/components/accounts/account-menu';
import { AppHeader } from '@/components/ui/app-header';
import { ButtonLink } from '@/components/ui/button-link';
import { SaveStatus } from '@/components/ui/save-status';
import { routes } from '@/lib/routes';
import { ComparisonTitle } from './comparison-title';
import { ExportMenu } from './export-menu';
import { useWorkspace } from './workspace-context';

/** The bar over a comparison: where one is, how saving stands, and the ways out. */
export const WorkspaceHeader = () => {
  const { id, save, flush } = useWorkspace();
  const status = { state: save.state, at: save.at, message: save.state === 'invalid' ? save.message : null };
  const title = (
    <>
      <ComparisonTitle />
      <SaveStatus {...status} className="flex! text-tiny! leading-4 sm:hidden!" />
    </>
  );
  return (
    <AppHeader home={routes.comparisons} crumbs={[{ label: 'Comparisons', href: routes.comparisons }, { label: title }]}>
      <SaveStatus {...status} onRetry={flush} className="mr-1 max-sm:hidden!" />
      <ExportMenu id={id} />
      <ButtonLink href={routes.share(id)} variant="primary" size="sm" className="max-sm:hidden">
        Share
      </ButtonLink>
      <AccountMenu />
    </AppHeader>
  );
};

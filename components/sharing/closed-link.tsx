import type { ReactNode } from 'react';
import { AppHeader } from '@/components/ui/app-header';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { routes } from '@/lib/routes';

/** What somebody sees whose link opens nothing (any more): `children` says why that may be. */
export const ClosedLink = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <>
    <AppHeader home={routes.home} />
    <main id="main" className="mx-auto w-full max-w-180 px-5 py-14">
      <EmptyState
        title={title}
        actions={
          <ButtonLink href={routes.home} variant="primary">
            See what Counterweight is
          </ButtonLink>
        }
      >
        {children}
      </EmptyState>
    </main>
  </>
);

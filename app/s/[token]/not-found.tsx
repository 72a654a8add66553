import { AppHeader } from '@/components/ui/app-header';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { routes } from '@/lib/routes';

export default function SharedNotFound() {
  return (
    <>
      <AppHeader home={routes.home} />
      <main id="main" className="mx-auto w-full max-w-180 px-5 py-14">
        <EmptyState
          title="This link opens nothing"
          actions={
            <ButtonLink href={routes.home} variant="primary">
              See what Counterweight is
            </ButtonLink>
          }
        >
          It may have expired, or its owner may have closed it. Check that the address is complete, or ask for a new link.
        </EmptyState>
      </main>
    </>
  );
}

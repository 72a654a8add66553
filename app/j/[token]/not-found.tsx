import { AppHeader } from '@/components/ui/app-header';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { routes } from '@/lib/routes';

export default function InvitationNotFound() {
  return (
    <>
      <AppHeader home={routes.home} />
      <main id="main" className="mx-auto w-full max-w-180 px-5 py-14">
        <EmptyState
          title="This invitation is closed"
          actions={
            <ButtonLink href={routes.home} variant="primary">
              See what Counterweight is
            </ButtonLink>
          }
        >
          It may have run out, or it was taken back. What you sent before has arrived and stays. Check that the address is complete, or ask for a new link.
        </EmptyState>
      </main>
    </>
  );
}

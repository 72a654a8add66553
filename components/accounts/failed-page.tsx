'use client';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { routes } from '@/lib/routes';
import { LostPage } from './lost-page';
import { RequestReference } from './request-reference';

/** A page that failed unexpectedly. */
export function FailedPage({ digest, retry }: { readonly digest?: string; readonly retry: () => void }) {
  return (
    <LostPage
      title="Something went wrong on our side"
      actions={
        <>
          <Button variant="primary" onClick={() => retry()}>
            Try again
          </Button>
          <ButtonLink href={routes.comparisons}>Your comparisons</ButtonLink>
        </>
      }
      reference={<RequestReference digest={digest} />}
    >
      <p>The page could not be shown. What you saved is safe, and what you typed since is kept in this browser. If it keeps happening, mention the reference below.</p>
    </LostPage>
  );
}

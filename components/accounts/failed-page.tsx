'use client';
import { useLayoutEffect } from 'react';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { dropEarlyTouches } from '@/lib/client/answer-early-touches';
import { routes } from '@/lib/routes';
import { LostPage } from './lost-page';
import { RequestReference } from './request-reference';

interface FailedPageProps {
  readonly error: Error & { readonly digest?: string };
  readonly retry: () => void;
}

/** A page that failed unexpectedly. Code that could not be fetched is fetched again with the page only. */
export function FailedPage({ error, retry }: FailedPageProps) {
  const again = () => (error.name === 'ChunkLoadError' ? window.location.reload() : retry());
  // What failed may be what would have answered.
  useLayoutEffect(dropEarlyTouches, []);
  return (
    <LostPage
      title="Something went wrong on our side"
      actions={
        <>
          <Button variant="primary" onClick={again}>
            Try again
          </Button>
          <ButtonLink href={routes.comparisons}>Your comparisons</ButtonLink>
        </>
      }
      reference={<RequestReference digest={error.digest} />}
    >
      <p>The page could not be shown. What you saved is safe, and what you typed since is kept in this browser. If it keeps happening, mention the reference below.</p>
    </LostPage>
  );
}

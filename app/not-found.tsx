import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { LostPage } from '@/components/accounts/lost-page';
import { AppHeader } from '@/components/ui/app-header';
import { ButtonLink } from '@/components/ui/button-link';
import { routes } from '@/lib/routes';

export const metadata: Metadata = { title: 'Nothing here' };

export default async function NotFound() {
  const requestId = (await headers()).get('x-request-id');
  return (
    <>
      <AppHeader home={routes.home} />
      <LostPage
        title="There is nothing here"
        actions={
          <>
            <ButtonLink href={routes.comparisons} variant="primary">
              Your comparisons
            </ButtonLink>
            <ButtonLink href={routes.home}>Front page</ButtonLink>
          </>
        }
        reference={requestId ? <p className="mt-6 text-small break-all text-ink3">Reference: <span className="inline-block">{requestId}</span></p> : null}
      >
        <p>The address may be mistyped, or what was here has been deleted. A link that somebody sent you may have run out or been taken back: ask them for a new one.</p>
      </LostPage>
    </>
  );
}

'use client';
import { FailedPage } from '@/components/accounts/failed-page';
import { AppHeader } from '@/components/ui/app-header';
import { routes } from '@/lib/routes';

interface ErrorPageProps {
  readonly error: Error & { readonly digest?: string };
  readonly retry: () => void;
}

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  return (
    <>
      <AppHeader home={routes.home} />
      <FailedPage error={error} retry={retry} />
    </>
  );
}

'use client';
import { FailedPage } from '@/components/accounts/failed-page';
import './globals.css';

interface ErrorPageProps {
  readonly error: Error & { readonly digest?: string };
  readonly retry: () => void;
}

/** Stands in for the whole document when even the root layout failed. */
export default function GlobalErrorPage({ error, retry }: ErrorPageProps) {
  return (
    <html lang="en">
      <body className="bg-paper text-ink">
        <title>Something went wrong · Counterweight</title>
        <FailedPage error={error} retry={retry} />
      </body>
    </html>
  );
}

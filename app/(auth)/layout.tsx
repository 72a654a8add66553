import type { ReactNode } from 'react';
import { AppHeader } from '@/components/ui/app-header';
import { routes } from '@/lib/routes';

export default function AuthLayout({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <AppHeader home={routes.home} />
      <main id="main" className="mx-auto w-full max-w-104 px-5 py-10 md:py-16">
        {children}
      </main>
    </>
  );
}

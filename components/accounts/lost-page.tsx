import type { ReactNode } from 'react';

interface LostPageProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  readonly reference: ReactNode;
}

/** A page that could not be shown: what happened, and where to go from here. */
export function LostPage({ title, children, actions, reference }: LostPageProps) {
  return (
    <main id="main" className="mx-auto w-full max-w-140 px-5 py-16 md:py-24">
      <h1 className="font-serif text-verdict">{title}</h1>
      <div className="mt-3 text-ink2">{children}</div>
      <div className="mt-6 flex flex-wrap gap-3">{actions}</div>
      {reference}
    </main>
  );
}

import Link from 'next/link';
import type { ReactNode } from 'react';
import { Card } from '@/components/ui/card';

interface AuthPanelProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
  readonly otherwise: { readonly question: string; readonly label: string; readonly href: string };
}

/** The frame of signing in and of signing up, with the way to the other. */
export function AuthPanel({ title, lead, children, otherwise }: AuthPanelProps) {
  return (
    <>
      <h1 className="font-serif text-verdict">{title}</h1>
      <p className="mt-2 text-ink2">{lead}</p>
      <Card padded className="mt-6">
        {children}
      </Card>
      <p className="mt-5 text-ink2">
        {otherwise.question}{' '}
        <Link href={otherwise.href} className="text-accent underline underline-offset-3">
          {otherwise.label}
        </Link>
      </p>
    </>
  );
}

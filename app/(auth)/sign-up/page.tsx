import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { AuthPanel } from '@/components/accounts/auth-panel';
import { SignUpForm } from '@/components/accounts/sign-up-form';
import { routes } from '@/lib/routes';
import { landingPath } from '@/lib/server/http/landing-path';
import { getViewer } from '@/lib/server/session/get-viewer';

export const metadata: Metadata = { title: 'Make an account' };

export default async function SignUpPage({ searchParams }: { readonly searchParams: Promise<Record<string, unknown>> }) {
  const next = landingPath((await searchParams).next);
  if (await getViewer()) redirect(next);
  return (
    <AuthPanel
      title="Make an account"
      lead="What you enter is private: only you see it, until you share a link."
      otherwise={{ question: 'You have an account?', label: 'Sign in', href: routes.signIn(next) }}
    >
      <SignUpForm next={next} />
    </AuthPanel>
  );
}

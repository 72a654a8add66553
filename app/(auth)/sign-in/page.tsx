import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { AuthPanel } from '@/components/accounts/auth-panel';
import { SignInForm } from '@/components/accounts/sign-in-form';
import { routes } from '@/lib/routes';
import { landingPath } from '@/lib/server/http/landing-path';
import { getViewer } from '@/lib/server/session/get-viewer';

export const metadata: Metadata = { title: 'Sign in' };

export default async function SignInPage({ searchParams }: { readonly searchParams: Promise<Record<string, unknown>> }) {
  const next = landingPath((await searchParams).next);
  if (await getViewer()) redirect(next);
  return (
    <AuthPanel title="Sign in" lead="Your comparisons are where you left them." otherwise={{ question: 'New here?', label: 'Make an account', href: routes.signUp(next) }}>
      <SignInForm next={next} />
    </AuthPanel>
  );
}

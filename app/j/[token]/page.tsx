import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { JudgeRoom } from '@/components/judges/judge-room';
import { AppHeader } from '@/components/ui/app-header';
import { routes } from '@/lib/routes';
import { findInvitation } from '@/lib/server/judges/find-invitation';

export const metadata: Metadata = { title: 'Your judgement', robots: { index: false, follow: false }, referrer: 'no-referrer' };

export default async function JudgePage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const invitation = await findInvitation(token);
  if (!invitation) notFound();
  return (
    <>
      <AppHeader home={routes.home} crumbs={[{ label: invitation.comparison }]} />
      <main id="main" className="mx-auto w-full max-w-220 px-5 pb-14 md:px-8">
        <JudgeRoom invitation={invitation} token={token} />
      </main>
    </>
  );
}

import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { SharedComparison } from '@/components/sharing/shared-comparison';
import { AppHeader } from '@/components/ui/app-header';
import { resolveLocale } from '@/lib/format/resolve-locale';
import { routes } from '@/lib/routes';
import { findSharedComparison } from '@/lib/server/shares/find-shared-comparison';

export const metadata: Metadata = { title: 'A shared comparison', robots: { index: false, follow: false }, referrer: 'no-referrer' };

export default async function SharedPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const shared = await findSharedComparison(token);
  if (!shared) notFound();
  const locale = resolveLocale((await headers()).get('accept-language'));
  return (
    <>
      <AppHeader home={routes.home} crumbs={[{ label: shared.comparison.name }]} />
      <main id="main" className="mx-auto w-full max-w-measure px-5 pb-14 md:px-8">
        <SharedComparison shared={shared} locale={locale} />
      </main>
    </>
  );
}

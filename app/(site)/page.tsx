import { headers } from 'next/headers';
import { LiveComparison } from '@/components/landing/live-comparison';
import { growthInWords } from '@/components/landing/growth-in-words';
import { readSample } from '@/components/landing/live-reading';
import { AppHeader } from '@/components/ui/app-header';
import { ButtonLink } from '@/components/ui/button-link';
import { resolveLocale } from '@/lib/format/resolve-locale';
import { sampleComparison } from '@/lib/reference/sample-comparison';
import { routes } from '@/lib/routes';
import { getViewer } from '@/lib/server/session/get-viewer';

const reasons = [
  {
    title: 'The fifth year is on the page',
    text: 'First grants end after four years, and an average hides it. Here year five stands beside the others, and what is promised is drawn apart from what is only hoped for.',
  },
  {
    title: 'A verdict that can say “close”',
    text: 'You say what matters and score each offer. Counterweight says who leads and by how much, and which change of mind would put another offer first.',
  },
  {
    title: 'Nothing hides in a blank',
    text: 'A figure you do not have yet is never counted as zero. It becomes a question to ask the recruiter, with how much hangs on the answer.',
  },
] as const;

export default async function LandingPage() {
  const viewer = await getViewer();
  const locale = resolveLocale((await headers()).get('accept-language'));
  return (
    <>
      <AppHeader home={routes.home}>
        {viewer ? (
          <ButtonLink href={routes.comparisons} size="sm">
            My comparisons
          </ButtonLink>
        ) : (
          <ButtonLink href={routes.signIn()} size="sm">
            Sign in
          </ButtonLink>
        )}
      </AppHeader>
      <main id="main" className="mx-auto w-full max-w-measure px-5 pb-16 md:px-8">
        <div className="mx-auto max-w-215 pt-12 pb-9 text-center md:pt-18 md:pb-10">
          <h1 className="text-[33px] leading-[1.12] font-[450] tracking-[-.024em] md:text-hero">
            Weigh your offers.
            <br />
            Know how sure you are.
          </h1>
          <p className="mx-auto mt-5 max-w-[36em] text-[16px] leading-relaxed text-ink2 md:text-[18px]">
            Enter each job offer once. See four years side by side, and the fifth. Score what matters to you. Find out which one wins, and what would change that.
          </p>
          <div className="mt-6.5 flex flex-wrap justify-center gap-2">
            <ButtonLink href={viewer ? routes.comparisons : routes.signUp()} variant="primary" size="lg">
              Compare your offers
            </ButtonLink>
            <ButtonLink href="#try" size="lg">
              Try it below
            </ButtonLink>
          </div>
        </div>
        <div id="try" className="scroll-mt-4">
          <LiveComparison sample={readSample(locale)} growth={growthInWords(sampleComparison.assumptions.sharePriceGrowth, locale)} />
        </div>
        <div className="mt-14 grid gap-x-10 gap-y-8 md:grid-cols-3">
          {reasons.map(({ title, text }) => (
            <section key={title}>
              <h2 className="text-[19px] font-medium">{title}</h2>
              <p className="mt-1.5 text-ink2">{text}</p>
            </section>
          ))}
        </div>
        <footer className="mt-14 border-t border-line pt-5 text-small text-ink3">
          What you enter is yours alone: nobody sees it unless you make a link, links can be revoked, and there is no tracking.
        </footer>
      </main>
    </>
  );
}

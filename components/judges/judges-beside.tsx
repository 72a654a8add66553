'use client';

import Link from 'next/link';
import { useMemo, useState } from 'react';
import { Card } from '@/components/ui/card';
import { useLocale } from '@/components/ui/locale-provider';
import { Select } from '@/components/ui/select';
import { useWorkspace } from '@/components/workspace/workspace-context';
import { totalsAreHidden } from '@/lib/engine/comparison/totals-are-hidden';
import type { JudgeView } from '@/lib/engine/judging/judge-view';
import { offerNamer } from '@/lib/format/offer-namer';
import { routes } from '@/lib/routes';
import { besideModel, type BesideJudge } from './beside-model';
import { BesideTable } from './beside-table';
import { differenceSentences, leaderWords } from './beside-words';
import { TotalsTable } from './totals-table';

/** What invited judges answered, beside the owner's own matrix and together with it. */
export const JudgesBeside = ({ judges }: { readonly judges: readonly JudgeView[] }) => {
  const { id, comparison, comparable } = useWorkspace();
  const locale = useLocale();
  const [shownId, setShownId] = useState<string | null>(null);
  const model = useMemo(() => besideModel(comparison, comparable, judges), [comparison, comparable, judges]);
  const { offers, criteria } = comparison;
  const nameOf = useMemo(() => {
    const nameOffer = offerNamer(offers);
    const criterionNames = new Map(criteria.map((one) => [one.id, one.name]));
    return (one: string) => criterionNames.get(one) ?? nameOffer(one);
  }, [offers, criteria]);
  if (offers.length === 0 || criteria.length === 0) return null;
  const [first] = model?.judges ?? [];
  if (model === null || first === undefined)
    return (
      <p className="mt-6 text-small text-ink2">
        {judges.length === 0 ? 'Would a second view help? ' : 'Nobody you asked has answered yet. '}
        <Link href={routes.share(id)} className="font-medium text-accent underline underline-offset-2">
          {judges.length === 0 ? 'Ask someone to judge' : 'See whom you asked'}
        </Link>
      </p>
    );
  if (totalsAreHidden(comparison)) return <p className="mt-6 text-small text-ink2">What others answered shows here once all your scores are in.</p>;
  const shown = model.judges.find((judge) => judge.id === shownId) ?? first;
  const sentences = differenceSentences(shown.differences, shown.name, nameOf, locale);
  return (
    <Card as="section" aria-labelledby="others" className="mt-6 min-w-0">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <h2 id="others" className="text-title font-medium">
          How others judge
        </h2>
        {model.judges.length === 1 ? null : (
          <Select label="Beside you" value={shown.id} onValue={setShownId} options={model.judges.map((judge) => ({ value: judge.id, label: judge.name }))} className="w-48" />
        )}
      </div>
      <dl className="mt-3 grid gap-x-8 gap-y-3 sm:grid-cols-3">
        {[
          ['For you', leaderWords(model.own, nameOf, locale)],
          [`For ${shown.name}`, leaderWords(shown, nameOf, locale)],
          ['Together', leaderWords(model.together, nameOf, locale)],
        ].map(([label, words]) => (
          <div key={label} className="min-w-0">
            <dt dir="auto" className="truncate text-small text-ink3">
              {label}
            </dt>
            <dd className="font-serif text-[20px] leading-tight wrap-anywhere">{words}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-5 grid grid-cols-[minmax(0,1fr)] items-start gap-x-10 gap-y-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)]">
        <div>
          <h3 className="font-sans! font-medium">Where you differ most</h3>
          {sentences.length === 0 ? (
            <p className="mt-1 text-ink2">Nowhere by much: your weights and scores are close.</p>
          ) : (
            <ul className="mt-1 grid gap-1 text-ink2">
              {sentences.map((sentence) => (
                <li key={sentence} className="wrap-anywhere">
                  {sentence}
                </li>
              ))}
            </ul>
          )}
        </div>
        <TotalsTable model={model} offers={offers} locale={locale} />
      </div>
      <details className="mt-4 border-t border-line2 pt-3">
        <summary className="py-1 text-small font-medium text-ink2">Every weight and score, side by side</summary>
        <div className="mt-2">
          <BesideTable own={model.own} judge={shown} together={model.together} comparison={comparison} locale={locale} />
        </div>
      </details>
      <p className="mt-3 text-small text-ink3">
        Together takes the mean of everybody’s shares of weight and of the scores given; a score nobody gave stays open.{leftSentence(shown)}
      </p>
    </Card>
  );
};

/** Says that answers were left out, where some were. */
const leftSentence = ({ left, name }: BesideJudge): string =>
  left === 0 ? '' : left === 1 ? ` One answer of ${name} is about something that is gone, and is left out.` : ` ${left} answers of ${name} are about criteria or offers that are gone, and are left out.`;

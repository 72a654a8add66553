'use client';

import { useRouter } from 'next/navigation';
import { useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { useLocale } from '@/components/ui/locale-provider';
import { Notice } from '@/components/ui/notice';
import { useToast } from '@/components/ui/toast-provider';
import { useWorkspace } from '@/components/workspace/workspace-context';
import { decidingApi } from '@/lib/client/deciding-api';
import { ENGINE_VERSION } from '@/lib/engine/projection/engine-version';
import type { Offer } from '@/lib/engine/offer/offer';
import type { DecisionView } from '@/lib/engine/record/decision-view';
import { lookBack } from '@/lib/engine/record/look-back';
import { formatDate } from '@/lib/format/format-date';
import { offerNamer } from '@/lib/format/offer-namer';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { AgainFields } from './again-fields';
import { LookBackTable } from './look-back-table';
import { lookBackSentence } from './look-back-words';
import { firstOutcomes, withYear, yearOutcome } from './outcome-draft';
import { readOutcomes } from './read-outcomes';
import { useUnsent } from './use-unsent';
import { YearFields } from './year-fields';

interface LookBackFormProps {
  readonly decision: DecisionView;
  /** The offer that was taken, as it was frozen. */
  readonly offer: Offer;
  /** Years of service that have begun. */
  readonly years: number;
}

/** Fields for what really happened, and the comparison they make with the projection. */
export const LookBackForm = ({ decision, offer, years }: LookBackFormProps) => {
  const { id } = useWorkspace();
  const router = useRouter();
  const toast = useToast();
  const locale = useLocale();
  const { value: outcomes, isChanged, change, forget } = useUnsent(`outcomes:${decision.id}:${decision.version}`, firstOutcomes(decision.outcomes, offer), readOutcomes);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { assumptions } = decision.inputs;
  const told = useMemo(() => lookBack({ offer, assumptions, presets: vestingPresets }, outcomes, years), [offer, assumptions, outcomes, years]);
  const save = async () => {
    setBusy(true);
    const result = await decidingApi.saveOutcomes(id, decision.version, outcomes);
    setBusy(false);
    if (!result.ok) return setProblem(result.issues[0]?.message ?? result.message);
    forget();
    toast({ message: 'What happened is kept.' });
    router.refresh();
  };
  return (
    <>
      <h2 className="font-serif text-figure leading-tight wrap-anywhere">
        You chose <bdi>{offerNamer(decision.inputs.offers)(offer.id)}</bdi> on {formatDate(decision.decidedOn, locale, 'long')}
      </h2>
      {years === 0 ? (
        <Notice tone="info" title={`Your first year begins on ${formatDate(offer.startDate, locale, 'long')}`}>
          From then on you can enter here what really came.
        </Notice>
      ) : (
        <p className="text-[16px] text-ink2 wrap-anywhere">{lookBackSentence(told, offer.currency, locale)}</p>
      )}
      <form
        className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-[minmax(0,1fr)_minmax(0,1.15fr)]"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Card as="section" aria-labelledby="happened" className="grid gap-5">
          <h3 id="happened" className="text-title font-medium">
            What really happened
          </h3>
          {years === 0 ? null : <YearFields offer={offer} years={years} outcomes={outcomes} onOutcomes={change} onYear={(year) => change(withYear(outcomes, year))} yearOf={(year) => yearOutcome(outcomes, year)} />}
          <div className={years === 0 ? undefined : 'border-t border-line2 pt-4'}>
            <AgainFields outcomes={outcomes} onOutcomes={change} />
          </div>
          {problem ? (
            <Notice tone="bad" title="This was not saved">
              {problem} What you typed is still here.
            </Notice>
          ) : null}
          <div>
            <Button type="submit" variant="primary" busy={busy} disabled={!isChanged}>
              Keep this
            </Button>
          </div>
        </Card>
        {years === 0 ? null : (
          <div className="min-w-0">
            <LookBackTable told={told} outcomes={outcomes} currency={offer.currency} locale={locale} />
            <p className="mt-2 text-small text-ink3">
              Before tax, in {offer.currency}. Both columns come from the ledger of the offer as it was recorded; what you leave empty stays as it was projected. Shares are worth what they were when they vested.
              {decision.facts.engineVersion === ENGINE_VERSION ? '' : ' Counterweight has learned to count more finely since the decision, so projected figures may differ a little from those shown then.'}
            </p>
          </div>
        )}
      </form>
    </>
  );
};

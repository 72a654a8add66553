'use client';

import { Braces, CalendarPlus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { useLocale } from '@/components/ui/locale-provider';
import { Notice } from '@/components/ui/notice';
import { useToast } from '@/components/ui/toast-provider';
import { useWorkspace } from '@/components/workspace/workspace-context';
import { decidingApi, type Choice } from '@/lib/client/deciding-api';
import { keepUnsent } from '@/lib/client/unsent';
import type { DecisionView } from '@/lib/engine/record/decision-view';
import { formatDate } from '@/lib/format/format-date';
import { offerNamer } from '@/lib/format/offer-namer';
import { routes } from '@/lib/routes';
import { ChoiceForm } from './choice-form';
import { FrozenFacts } from './frozen-facts';

/** The decision as it was recorded, with the ways to change, withdraw, remember and look back on it. */
export const DecisionCard = ({ decision }: { readonly decision: DecisionView }) => {
  const { id } = useWorkspace();
  const router = useRouter();
  const toast = useToast();
  const locale = useLocale();
  const [isChanging, setIsChanging] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { version, offerId, decidedOn, why, inputs } = decision;
  const company = offerNamer(inputs.offers)(offerId);

  const change = async (choice: Choice) => {
    const result = await decidingApi.change(id, version, choice);
    if (!result.ok) return result;
    const undo = async () => {
      const undone = await decidingApi.change(id, result.body.version, { offerId, decidedOn, why });
      if (!undone.ok) setProblem(undone.message);
      router.refresh();
    };
    toast({ message: 'Your decision is changed.', undo });
    setIsChanging(false);
    router.refresh();
    return result;
  };
  const leave = () => {
    keepUnsent(`choice:${decision.id}:${version}`, null);
    setIsChanging(false);
  };
  const withdraw = async () => {
    const result = await decidingApi.withdraw(id);
    if (!result.ok) return setProblem(result.message);
    const undo = async () => {
      const undone = await decidingApi.restore(id, result.body.id);
      if (!undone.ok) toast({ message: undone.message, tone: 'bad' });
      router.refresh();
    };
    toast({ message: 'Your decision is withdrawn.', undo });
    router.refresh();
  };
  return (
    <Card as="section" aria-labelledby="decision">
      <h2 id="decision" className="text-title font-medium">
        Your decision
      </h2>
      {problem ? (
        <Notice tone="bad" className="mt-3">
          {problem}
        </Notice>
      ) : null}
      {isChanging ? (
        <ChoiceForm name={`choice:${decision.id}:${version}`} offers={inputs.offers} initial={{ offerId, decidedOn, why }} submitLabel="Change it" onChoice={change}>
          <Button variant="ghost" onClick={leave}>
            Leave it as it is
          </Button>
        </ChoiceForm>
      ) : (
        <>
          <p className="mt-2 font-serif text-figure leading-tight wrap-anywhere">
            You chose <bdi>{company}</bdi> on {formatDate(decidedOn, locale, 'long')}.
          </p>
          {why ? (
            <p dir="auto" className="mt-2 whitespace-pre-wrap text-ink2 wrap-anywhere">
              {why}
            </p>
          ) : null}
          <FrozenFacts decision={decision} locale={locale} />
          <div className="mt-5 flex flex-wrap gap-2">
            <ButtonLink href={routes.lookBack(id)} variant="primary">
              Look back on it
            </ButtonLink>
            <ButtonLink href={routes.api.reminders(id)} download="" icon={<CalendarPlus aria-hidden className="size-4" />}>
              Reminders for your calendar
            </ButtonLink>
            <ButtonLink href={routes.api.decisionFile(id)} download="" icon={<Braces aria-hidden className="size-4" />}>
              Decision (JSON)
            </ButtonLink>
          </div>
          <p className="mt-2 text-small text-ink3">The calendar file has three days, after 6, 12 and 36 months. It names no company.</p>
          <div className="mt-4 flex flex-wrap gap-2 border-t border-line2 pt-4">
            <Button size="sm" onClick={() => setIsChanging(true)}>
              Change…
            </Button>
            <Button size="sm" variant="ghost" onClick={() => void withdraw()}>
              Withdraw
            </Button>
          </div>
        </>
      )}
    </Card>
  );
};

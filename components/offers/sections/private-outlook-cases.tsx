import { Plus, Trash2 } from 'lucide-react';
import { v7 as newId } from 'uuid';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { useLocale } from '@/components/ui/locale-provider';
import type { ExitCase, PrivateOutlook } from '@/lib/engine/offer/private-outlook';
import type { OutcomeLine, OutcomeReading } from '@/lib/engine/projection/private-readings';
import { formatAmount } from '@/lib/format/format-amount';
import { formatMoney } from '@/lib/format/format-money';
import { formatPercent } from '@/lib/format/format-percent';
import { PRIVATE_OUTLOOK_LIMITS } from '@/lib/schemas/private-outlook';
import { FieldGrid } from '../field-grid';
import { AmountField } from '../fields/amount-field';
import { NumberField } from '../fields/number-field';
import { PercentField } from '../fields/percent-field';
import { TextField } from '../fields/text-field';
import { useOfferEditor } from '../offer-editor-context';
import { QuestionNote } from '../question-note';
import { PrivateOutlookRounds } from './private-outlook-rounds';

interface PrivateOutlookCasesProps {
  readonly reading: OutcomeReading;
  readonly onReplace: (next: Partial<PrivateOutlook>, replaced?: string) => void;
}

const blankCase = (): ExitCase => ({ id: newId(), name: '', exitValue: null, year: 5, probability: null, rounds: [] });

/** The ends a company may come to, each with what it would bring, and what that is on average. */
export const PrivateOutlookCases = ({ reading, onReplace }: PrivateOutlookCasesProps) => {
  const { offer } = useOfferEditor();
  const locale = useLocale();
  const { scenarios } = offer.privateOutlook;
  const left = 1 - scenarios.reduce((sum, { probability }) => sum + (probability ?? 0), 0);
  const money = (minor: number) => formatMoney(minor, offer.currency, locale, { compact: true });
  return (
    <div className="space-y-5">
      <QuestionNote path="privateOutlook.scenarios" />
      {scenarios.map((scenario, index) => (
        <CaseFields
          key={scenario.id}
          scenario={scenario}
          index={index}
          outcome={reading.outcomes.find(({ id }) => id === scenario.id)}
          onReplace={(next) => onReplace({ scenarios: scenarios.map((one) => (one.id === scenario.id ? { ...one, ...next } : one)) }, `scenarios.${index}.rounds`)}
        />
      ))}
      {scenarios.length > 0 && left > 0.0005 ? <p className="text-[13px] text-ink2">What is left, {formatPercent(left, locale)}, counts as an end that brings nothing.</p> : null}
      {reading.outcomes.length > 0 ? (
        <p className="text-[13px]">
          All of your shares bring <strong className="font-semibold">{money(reading.allShares.expected)}</strong> on average; counting the wait, {money(reading.allShares.today)} in today’s money.
        </p>
      ) : null}
      <Button
        size="sm"
        icon={<Plus aria-hidden className="size-4" />}
        disabled={scenarios.length >= PRIVATE_OUTLOOK_LIMITS.scenarios}
        onClick={() => onReplace({ scenarios: [...scenarios, blankCase()] })}
      >
        Add a case
      </Button>
    </div>
  );
};

interface CaseFieldsProps {
  readonly scenario: ExitCase;
  readonly index: number;
  readonly outcome: OutcomeLine | undefined;
  readonly onReplace: (next: Partial<ExitCase>) => void;
}

const CaseFields = ({ scenario, index, outcome, onReplace }: CaseFieldsProps) => {
  const { offer, remove } = useOfferEditor();
  const locale = useLocale();
  const path = `privateOutlook.scenarios.${index}`;
  const name = scenario.name.trim() || `Case ${index + 1}`;
  const { privateOutlook } = offer;
  const without = { ...offer, privateOutlook: { ...privateOutlook, scenarios: privateOutlook.scenarios.filter(({ id }) => id !== scenario.id) } };
  return (
    <fieldset className="border-b border-line2 pb-5">
      <div className="mb-2 flex items-center justify-between gap-3">
        <legend className="float-left text-small font-medium text-ink2">{name}</legend>
        <IconButton label={`Remove ${name}`} icon={<Trash2 aria-hidden className="size-4" />} onClick={() => remove('privateOutlook.scenarios', index, without)} />
      </div>
      <FieldGrid>
        <TextField path={`${path}.name`} label="Name" note="optional" />
        <AmountField path={`${path}.exitValue`} label="The whole company fetches" hint="When it is sold or listed" />
        <PercentField path={`${path}.probability`} label="How likely" />
        <NumberField path={`${path}.year`} label="After so many years" fractions />
      </FieldGrid>
      <PrivateOutlookRounds path={`${path}.rounds`} rounds={scenario.rounds} onRounds={(rounds) => onReplace({ rounds })} />
      {outcome === undefined ? null : (
        <p className="mt-3 text-[13px] text-ink2">
          A share fetches {range(outcome.perShare, (price) => formatAmount(Math.round(price * 100) / 100, offer.currency, locale))}; all of yours are worth {range(outcome.worth, (minor) => formatMoney(minor, offer.currency, locale, { decimals: 'whole' }))}.
        </p>
      )}
    </fieldset>
  );
};

const range = ({ low, high }: { readonly low: number; readonly high: number }, format: (value: number) => string): string =>
  high > low ? `${format(low)} to ${format(high)}` : format(low);

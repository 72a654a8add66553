import Fraction from 'fraction.js';
import { Plus, Trash2 } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { useLocale } from '@/components/ui/locale-provider';
import { setAt } from '@/lib/client/paths';
import type { Tranche } from '@/lib/engine/offer/offer';
import { exactFraction } from '@/lib/engine/vesting/exact-fraction';
import { formatPercent } from '@/lib/format/format-percent';
import { NumberField } from '../fields/number-field';
import { ShareField } from '../fields/share-field';
import { useOfferEditor } from '../offer-editor-context';
import { EvenDates } from './even-dates';

interface TranchesEditorProps {
  readonly path: string;
  readonly tranches: readonly Tranche[];
  readonly onTranches: (tranches: readonly Tranche[]) => void;
}

const MOST_DATES = 120;

/** The dates of a grant one by one, with the running sum of what has vested. */
export const TranchesEditor = ({ path, tranches, onTranches }: TranchesEditorProps) => {
  const { offer, remove } = useOfferEditor();
  const locale = useLocale();
  const sums = tranches.reduce<Fraction[]>((so, tranche) => [...so, (so.at(-1) ?? new Fraction(0)).add(exactFraction(tranche.share))], []);
  const left = new Fraction(1).sub(sums.at(-1) ?? 0);
  const lastMonth = tranches.reduce((last, tranche) => Math.max(last, tranche.month), 0);
  const step = Math.max(1, lastMonth - (tranches.at(-2)?.month ?? 0));
  return (
    <div>
      <EvenDates onTranches={onTranches} />
      <ol className="mt-4 max-h-96 space-y-2 overflow-y-auto py-1 pr-1">
        {tranches.map((tranche, index) => (
          <li key={index} className="grid grid-cols-[1fr_1fr_4.5rem_auto] items-center gap-2">
            <NumberField path={`${path}.${index}.month`} label={`Date ${index + 1}: month`} hideLabel suffix="months in" />
            <ShareField path={`${path}.${index}.share`} label={`Date ${index + 1}: share of the grant`} hideLabel suffix="of grant" />
            <span className="text-right text-small text-ink3 tabular-nums" title="Vested by then">
              <span className="sr-only">Vested by then: </span>
              {formatPercent((sums[index] ?? new Fraction(0)).valueOf(), locale, { decimals: 1 })}
            </span>
            <IconButton
              label={`Remove date ${index + 1}`}
              icon={<Trash2 aria-hidden className="size-4" />}
              onClick={() => remove(path, index, setAt(offer, path, tranches.filter((_, place) => place !== index)))}
            />
          </li>
        ))}
      </ol>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <Button
          size="sm"
          icon={<Plus aria-hidden className="size-4" />}
          disabled={tranches.length >= MOST_DATES || left.compare(0) <= 0}
          onClick={() => onTranches([...tranches, { month: Math.min(600, lastMonth + step), share: left.toFraction() }])}
        >
          Add a date
        </Button>
        <p className="text-small text-ink3" aria-live="polite">
          {left.compare(0) > 0 ? `${formatPercent(left.valueOf(), locale, { decimals: 1 })} of the grant has no date yet` : 'Every share has a date'}
        </p>
      </div>
    </div>
  );
};

'use client';

import { AmountInput } from '@/components/ui/amount-input';
import { NumberInput } from '@/components/ui/number-input';
import { PercentInput } from '@/components/ui/percent-input';
import { Select } from '@/components/ui/select';
import type { Measure } from '@/lib/engine/comparison/criterion';
import { MEASURED_FIGURES, measuredFigures, type MeasuredFigure } from '@/lib/engine/comparison/measured-figures';
import { defaultAnchors } from '@/lib/reference/default-anchors';
import { figureNames } from './measure-text';

interface MeasureFieldsProps {
  readonly measure: Measure;
  readonly currency: string;
  readonly onMeasure: (measure: Measure) => void;
  /** What is wrong with a field, by its path. */
  readonly message: (path: string) => string | undefined;
}

const figures = measuredFigures.map((value) => ({ value, label: figureNames[value].charAt(0).toUpperCase() + figureNames[value].slice(1) }));

/** Where a figure comes from that is not plain to see. */
const source: Partial<Record<MeasuredFigure, string>> = {
  takeHome4: ' After tax, as the projection shows it: cash, and shares that can be sold.',
  payPerHour: ' The four-year average before tax, over the hours of each offer: its weekly hours less leave and holidays.',
  chanceBest: ' In what share of the futures drawn the offer pays more than every other, before tax. A new offer takes futures from the others, so their scores move.',
  commute: ' The minutes come from the commute in each offer, there and back.',
};

/** By which figure a criterion is measured, and what earns 1 and 5. */
export const MeasureFields = ({ measure, currency, onMeasure, message }: MeasureFieldsProps) => {
  const { unit, better } = MEASURED_FIGURES[measure.figure];
  const choose = (figure: MeasuredFigure) => onMeasure({ figure, ...defaultAnchors(figure) });
  const anchor = (end: 'low' | 'high', label: string) => {
    const shared = { label, value: Number.isNaN(measure[end]) ? null : measure[end], onValue: (value: number | null) => onMeasure({ ...measure, [end]: value ?? Number.NaN }), error: message(`measure.${end}`) };
    if (unit === 'share') return <PercentInput {...shared} />;
    return unit === 'money' ? <AmountInput {...shared} currency={currency} /> : <NumberInput {...shared} suffix="min" />;
  };
  return (
    <>
      <Select label="Figure" value={measure.figure} onValue={choose} options={figures} />
      <div className="grid grid-cols-2 gap-4">
        {anchor('low', 'Earns 1')}
        {anchor('high', 'Earns 5')}
      </div>
      <p className="text-small text-ink2">
        A straight line between the two{better === 'less' ? ', falling: less is better' : ''}. The ends stay where you put them{measure.figure === 'chanceBest' ? '.' : ', so a new offer never reorders the others.'}
        {source[measure.figure]}
      </p>
    </>
  );
};

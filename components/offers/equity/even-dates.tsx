import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import type { Tranche } from '@/lib/engine/offer/offer';
import { evenTranches } from './even-tranches';

const lengths = ['1', '2', '3', '4', '5', '6'].map((years) => ({ value: years, label: years === '1' ? '1 year' : `${years} years` }));
const steps = [
  { value: '1', label: 'every month' },
  { value: '3', label: 'every quarter' },
  { value: '6', label: 'every half-year' },
  { value: '12', label: 'every year' },
];
const cliffs = [
  { value: '0', label: 'no cliff' },
  { value: '6', label: '6-month cliff' },
  { value: '12', label: '1-year cliff' },
];

/** Fills in equal dates, to be edited after. */
export const EvenDates = ({ onTranches }: { readonly onTranches: (tranches: readonly Tranche[]) => void }) => {
  const [years, setYears] = useState('4');
  const [every, setEvery] = useState('3');
  const [cliff, setCliff] = useState('0');
  return (
    <div className="flex flex-wrap items-end gap-2">
      <Select className="w-28" label="Over" value={years} onValue={setYears} options={lengths} />
      <Select className="w-40" label="Vesting" value={every} onValue={setEvery} options={steps} />
      <Select className="w-36" label="With" value={cliff} onValue={setCliff} options={cliffs} />
      <Button onClick={() => onTranches(evenTranches({ months: Number(years) * 12, every: Number(every), cliffMonths: Number(cliff) }))}>Fill in evenly</Button>
    </div>
  );
};

import { Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { v7 as newId } from 'uuid';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { OFFER_LIMITS } from '@/lib/schemas/offer';
import { AmountField } from '../fields/amount-field';
import { TextField } from '../fields/text-field';
import { useOfferEditor } from '../offer-editor-context';
import { SectionCard } from '../section-card';

interface ItemsSectionProps {
  readonly list: 'benefits' | 'costs';
  readonly title: string;
  readonly empty: string;
  /** What such items often are; offered as buttons. */
  readonly suggestions: readonly string[];
  readonly children?: ReactNode;
}

/** A list of yearly amounts with names. */
export const ItemsSection = ({ list, title, empty, suggestions, children }: ItemsSectionProps) => {
  const { offer, change, remove } = useOfferEditor();
  const items = offer[list];
  const names = items.flatMap((item) => (item.label.trim() === '' ? [] : [item.label.trim()]));
  const stipends = list === 'benefits' ? offer.stipends.flatMap((stipend) => (stipend.label.trim() === '' ? [] : [stipend.label.trim()])) : [];
  const full = items.length >= OFFER_LIMITS.items;
  const add = (label: string) => change({ ...offer, [list]: [...items, { id: newId(), label, yearly: null }] });
  return (
    <SectionCard id={list} title={title} subtitle={[...names, ...stipends].join(', ') || empty} fields={list === 'benefits' ? ['benefits', 'stipends'] : [list]}>
      <ul className="space-y-3">
        {items.map((item, index) => (
          <li key={item.id} className="grid grid-cols-[1fr_1fr_auto] items-start gap-3">
            <TextField path={`${list}.${index}.label`} label="Name" />
            <AmountField path={`${list}.${index}.yearly`} label={list === 'costs' ? 'Costs you' : 'Worth'} suffix="a year" />
            <IconButton
              className="mt-6"
              label={`Remove ${item.label.trim() || `line ${index + 1}`}`}
              icon={<Trash2 aria-hidden className="size-4" />}
              onClick={() => remove(list, index, { ...offer, [list]: items.filter((one) => one.id !== item.id) })}
            />
          </li>
        ))}
      </ul>
      <div className={items.length > 0 ? 'mt-4 flex flex-wrap gap-2' : 'flex flex-wrap gap-2'}>
        {suggestions
          .filter((label) => !names.includes(label))
          .map((label) => (
            <Button key={label} size="sm" icon={<Plus aria-hidden className="size-4" />} disabled={full} onClick={() => add(label)}>
              {label}
            </Button>
          ))}
        <Button size="sm" icon={<Plus aria-hidden className="size-4" />} disabled={full} onClick={() => add('')}>
          Something else
        </Button>
      </div>
      {children}
    </SectionCard>
  );
};

import { Plus, Trash2 } from 'lucide-react';
import { v7 as newId } from 'uuid';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Switch } from '@/components/ui/switch';
import { OFFER_LIMITS } from '@/lib/schemas/offer';
import { AmountField } from '../fields/amount-field';
import { TextField } from '../fields/text-field';
import { useOfferEditor } from '../offer-editor-context';

const suggestions = ['Learning', 'Home office', 'Wellness', 'Phone'];

/** Money for a purpose, taxed like pay or paid back against receipts. */
export const StipendsList = () => {
  const { offer, change, remove } = useOfferEditor();
  const { stipends } = offer;
  const names = stipends.map((stipend) => stipend.label.trim());
  const full = stipends.length >= OFFER_LIMITS.items;
  const add = (label: string) => change({ ...offer, stipends: [...stipends, { id: newId(), label, yearly: null, taxable: true }] });
  return (
    <div className="mt-6 border-t border-line2 pt-4">
      <h3 className="font-sans text-small font-medium text-ink2">Stipends</h3>
      <p className="mt-0.5 text-[12px] text-ink3">Money you get for a purpose.</p>
      <ul className="mt-3 space-y-4">
        {stipends.map((stipend, index) => (
          <li key={stipend.id} className="grid grid-cols-[1fr_1fr_auto] items-start gap-x-3 gap-y-2">
            <TextField path={`stipends.${index}.label`} label="For" />
            <AmountField path={`stipends.${index}.yearly`} label="Amount" suffix="a year" />
            <IconButton
              className="mt-6"
              label={`Remove the stipend ${stipend.label.trim() || index + 1}`}
              icon={<Trash2 aria-hidden className="size-4" />}
              onClick={() => remove('stipends', index, { ...offer, stipends: stipends.filter((one) => one.id !== stipend.id) })}
            />
            <Switch
              className="col-span-2"
              label="Taxed like pay"
              checked={stipend.taxable}
              onChecked={(taxable) => change({ ...offer, stipends: stipends.map((one) => (one.id === stipend.id ? { ...one, taxable } : one)) })}
            />
          </li>
        ))}
      </ul>
      <div className={stipends.length > 0 ? 'mt-4 flex flex-wrap gap-2' : 'flex flex-wrap gap-2'}>
        {[...suggestions.filter((label) => !names.includes(label)), ''].map((label) => (
          <Button key={label} size="sm" icon={<Plus aria-hidden className="size-4" />} disabled={full} onClick={() => add(label)}>
            {label || 'Another'}
          </Button>
        ))}
      </div>
    </div>
  );
};

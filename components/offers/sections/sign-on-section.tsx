import { Plus, Trash2 } from 'lucide-react';
import { v7 as newId } from 'uuid';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { blankSignOn } from '@/lib/engine/offer/blank-sign-on';
import type { Offer, SignOn } from '@/lib/engine/offer/offer';
import { OFFER_LIMITS } from '@/lib/schemas/offer';
import { FieldGrid } from '../field-grid';
import { AmountField } from '../fields/amount-field';
import { NumberField } from '../fields/number-field';
import { TextField } from '../fields/text-field';
import { useOfferEditor } from '../offer-editor-context';
import { SectionCard } from '../section-card';
import { ClawbackFields } from './clawback-fields';

const describe = ({ signOns }: Offer): string => {
  const [first] = signOns;
  if (first === undefined) return 'no payments yet';
  const count = signOns.length === 1 ? 'one payment' : `${signOns.length} payments`;
  if (signOns.every((signOn) => signOn.clawback === null)) return `${count}, yours to keep`;
  const months = Math.max(...signOns.map((signOn) => signOn.clawback?.months ?? 0));
  const exempt = signOns.every(({ clawback }) => clawback?.layoffsExempt !== false && clawback?.layoffsExempt !== null);
  return `${count}, clawed back for ${months} months${exempt ? ', not after a layoff' : ''}`;
};

/** One-off payments and what is owed back on leaving early. */
export const SignOnSection = () => {
  const { offer, change } = useOfferEditor();
  return (
    <SectionCard id="sign-on" title="Sign-on" subtitle={describe(offer)} fields={['signOns']}>
      <div className="space-y-5">
        {offer.signOns.map((signOn, index) => (
          <SignOnFields key={signOn.id} signOn={signOn} index={index} />
        ))}
        <Button
          size="sm"
          icon={<Plus aria-hidden className="size-4" />}
          disabled={offer.signOns.length >= OFFER_LIMITS.signOns}
          onClick={() => change({ ...offer, signOns: [...offer.signOns, blankSignOn({ id: newId() })] })}
        >
          Add a payment
        </Button>
      </div>
    </SectionCard>
  );
};

const SignOnFields = ({ signOn, index }: { readonly signOn: SignOn; readonly index: number }) => {
  const { offer, change, remove } = useOfferEditor();
  const path = `signOns.${index}`;
  const replace = (next: SignOn, replaced?: string) => change({ ...offer, signOns: offer.signOns.map((one) => (one.id === signOn.id ? next : one)) }, replaced);
  const name = signOn.label.trim() || `Payment ${index + 1}`;
  return (
    <fieldset className="border-b border-line2 pb-5">
      <div className="mb-2 flex items-center justify-between">
        <legend className="float-left text-small font-medium text-ink2">{name}</legend>
        <IconButton
          label={`Remove ${name}`}
          icon={<Trash2 aria-hidden className="size-4" />}
          onClick={() => remove('signOns', index, { ...offer, signOns: offer.signOns.filter((one) => one.id !== signOn.id) })}
        />
      </div>
      <FieldGrid>
        <AmountField path={`${path}.amount`} label="Amount" />
        <NumberField path={`${path}.month`} label="Paid in month" hint="0 is on starting, 12 the first anniversary" />
        <TextField path={`${path}.label`} label="Name" note="optional" />
      </FieldGrid>
      <ClawbackFields path={`${path}.clawback`} clawback={signOn.clawback} onClawback={(clawback) => replace({ ...signOn, clawback }, `${path}.clawback`)} />
    </fieldset>
  );
};

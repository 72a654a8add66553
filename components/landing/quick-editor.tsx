'use client';

import { useState } from 'react';
import { v7 as uuid } from 'uuid';
import { OfferName } from '@/components/projection/offer-name';
import { AmountInput } from '@/components/ui/amount-input';
import { NumberInput } from '@/components/ui/number-input';
import { offerClass } from '@/components/ui/offer-class';
import { PercentInput } from '@/components/ui/percent-input';
import { TextInput } from '@/components/ui/text-input';
import type { Offer } from '@/lib/engine/offer/offer';
import { companyOrLetter } from './company-or-letter';
import { quickTerms, withQuickTerm } from './quick-terms';

interface QuickEditorProps {
  readonly offer: Offer;
  readonly index: number;
  readonly onOffer: (offer: Offer) => void;
}

/** The figures of one offer that can be tried without an account. */
export const QuickEditor = ({ offer, index, onOffer }: QuickEditorProps) => {
  const [typed, setTyped] = useState<string | null>(null);
  const terms = quickTerms(offer);
  const set = (term: Parameters<typeof withQuickTerm>[1]) => (value: number | null) => onOffer(withQuickTerm(offer, term, value, uuid));
  return (
    <fieldset className={`${offerClass(index)} grid min-w-0 content-start gap-3`}>
      <legend className="mb-3 max-w-full">
        <OfferName index={index} company={offer.company} />
      </legend>
      <TextInput
        label="Company"
        value={typed ?? offer.company}
        placeholder={companyOrLetter('', index)}
        onText={(company) => {
          setTyped(company);
          onOffer({ ...offer, company: companyOrLetter(company, index) });
        }}
        onBlur={() => setTyped(null)}
        maxLength={120}
      />
      <AmountInput label="Base" currency={offer.currency} value={terms.base} onValue={set('base')} suffix="a year" />
      <PercentInput label="Target bonus" value={terms.bonusRate} onValue={set('bonusRate')} suffix="of base" />
      <AmountInput label="Sign-on" currency={offer.currency} value={terms.signOn} onValue={set('signOn')} />
      {terms.equityIn === 'shares' ? (
        <NumberInput label="Options or shares" value={terms.equity} onValue={set('equity')} whole suffix="over 4 years" />
      ) : (
        <AmountInput label="Equity" currency={offer.currency} value={terms.equity} onValue={set('equity')} suffix="over 4 years" />
      )}
      <AmountInput label="Refreshers" currency={offer.currency} value={terms.refreshers} onValue={set('refreshers')} suffix="a year" />
    </fieldset>
  );
};

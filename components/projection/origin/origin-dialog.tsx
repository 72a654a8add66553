'use client';

import { Dialog } from '@/components/ui/dialog';
import { OfferBadge } from '@/components/ui/offer-badge';
import { offerClass } from '@/components/ui/offer-class';
import type { OriginRequest } from '../origin-request';
import type { OriginContext } from './origin';
import { OriginLines } from './origin-lines';
import { originOf } from './origin-of';
import { TaxSteps } from './tax-steps';

interface OriginDialogProps extends OriginContext {
  readonly ask: OriginRequest;
  readonly onClose: () => void;
}

/** Where a number comes from: everything under it in words, adding up to it. */
export const OriginDialog = ({ ask, onClose, ...context }: OriginDialogProps) => {
  const { offer, locale } = context;
  const { title, as, lines, totalName, steps, more, notes, taxYear } = originOf(ask, context);
  return (
    <Dialog open onOpenChange={onClose} size="lg" title="Where does this number come from?" description={title}>
      <div className={offerClass(ask.index)}>
        <p className="mb-3 flex items-center gap-2.5 font-semibold">
          <OfferBadge index={ask.index} />
          <span dir="auto" className="min-w-0 truncate">
            {offer.company}
          </span>
        </p>
        {lines.length === 0 ? <p className="text-ink2">Nothing stands under it: it is zero.</p> : <OriginLines label={title} lines={lines} totalName={totalName} steps={steps} currency={as.currency} locale={locale} />}
        {more.map((part) => (
          <section key={part.heading} className="mt-5">
            <h3 className="mb-1 text-[14px] font-semibold">{part.heading}</h3>
            <OriginLines label={part.heading} lines={part.lines} totalName={part.hasTotal ? 'Together' : null} currency={as.currency} locale={locale} />
          </section>
        ))}
        {taxYear !== null ? <TaxSteps {...context} year={taxYear} /> : null}
        {notes.length > 0 ? (
          <div className="mt-4 grid gap-1.5 text-small text-ink2">
            {notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </div>
        ) : null}
        <TermsNote as={as} {...context} />
      </div>
    </Dialog>
  );
};

/** Says in what terms the amounts are, where those are not the offer's own. */
const TermsNote = ({ as, projection, comparable }: Pick<OriginContext, 'projection' | 'comparable'> & { readonly as: OriginContext['shown'] }) => {
  if (as === projection) return null;
  const terms = [...(as.currency === projection.currency ? [] : [`in ${as.currency}`]), ...(as === comparable ? [] : ['in prices of the first year'])];
  return <p className="mt-3 text-small text-ink2">Every amount is as on the page: {terms.join(', ')}. The words tell the terms and the tax as the offer has them.</p>;
};

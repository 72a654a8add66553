import { addMonths } from '@/lib/engine/calendar/add-months';
import { formatPlainDate } from '@/lib/engine/calendar/plain-date';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import { blankOffer } from '@/lib/engine/offer/blank-offer';
import type { Offer } from '@/lib/engine/offer/offer';

const NAME = 'New offer';

/** The first of the month after next, in the person's own calendar. */
const inTwoMonths = (today: Date): string => formatPlainDate(addMonths({ year: today.getFullYear(), month: today.getMonth() + 1, day: 1 }, 2));

/** A blank offer, named unlike those there, in the comparison's currency; it starts when the last one does. */
export const newOfferTerms = (id: string, { currency, offers }: Pick<Comparison, 'currency' | 'offers'>, today: Date): Offer => {
  const taken = new Set(offers.map((offer) => offer.company.trim()));
  const names = [NAME, ...Array.from({ length: offers.length }, (_, index) => `${NAME} ${index + 2}`)];
  return blankOffer({
    id,
    currency,
    startDate: offers.at(-1)?.startDate ?? inTwoMonths(today),
    company: names.find((name) => !taken.has(name)) ?? NAME,
  });
};

import type { MissingPay } from '@/lib/engine/projection/projection';
import { listNames } from '@/lib/format/list-names';

/**
 * Says of which offers the figures are incomplete and what the marks beside them mean; a sentence for each mark that
 * occurs.
 *
 * @example missingPayWords([{ company: 'Acme', missing: 'some' }])
 * // ['≥ means at least: part of what Acme pays is not known yet.']
 */
export function missingPayWords(offers: readonly { readonly company: string; readonly missing: MissingPay }[]): readonly string[] {
  const named = (missing: MissingPay) => offers.filter((offer) => offer.missing === missing).map(({ company }) => company.trim());
  const [some, base] = [named('some'), named('base')];
  return [
    ...(some.length === 0 ? [] : [`≥ means at least: part of what ${listNames(some)} ${some.length === 1 ? 'pays' : 'pay'} is not known yet.`]),
    ...(base.length === 0 ? [] : [`– means not known: the base salary of ${listNames(base)} is still missing, so there is no total.`]),
  ];
}

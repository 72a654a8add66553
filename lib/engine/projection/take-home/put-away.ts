import type { Assumptions } from '../../comparison/assumptions';
import type { Offer } from '../../offer/offer';
import type { FederalTables } from '../../tax/tables/federal-tables';
import { matchedDeferral } from './matched-deferral';

/** Pay put away before tax in a year, US dollars. */
export interface PutAway {
  readonly retirement: number;
  readonly healthSavings: number;
}

/**
 * What a person puts away before tax: into a 401(k) the assumed share of base, at least what the employer matches, and
 * into a health savings account the assumed sum; each up to the year's limit (which counts what the employer puts into the
 * health savings account), and no more than is paid.
 * @example 2026, 10 % of a base of 220,000: 22,000; 15 % would stop at 24,500
 */
export function putAway(
  assumptions: Pick<Assumptions, 'retirementDeferral' | 'hsaDeferral' | 'filingStatus'>,
  { match, health }: Pick<Offer, 'match' | 'health'>,
  pay: { readonly base: number; readonly wages: number; readonly matchedUpTo: number },
  limits: Pick<FederalTables, 'healthSavings'> & { readonly deferral: number },
): PutAway {
  const wanted = Math.max(assumptions.retirementDeferral * pay.base, matchedDeferral(match, pay.base, pay.matchedUpTo));
  const retirement = toCents(Math.min(wanted, limits.deferral, pay.wages));
  const healthSavings = toCents(Math.min(assumptions.hsaDeferral, limits.healthSavings[assumptions.filingStatus] - (health.hsaContribution ?? 0), pay.wages - retirement));
  return { retirement, healthSavings };
}

/** Down to the cent, so that a limit is never passed. */
const toCents = (dollars: number): number => Math.floor(Math.max(0, dollars) * 100 + 1e-6) / 100;

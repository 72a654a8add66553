import { openRandomStream, type RandomStream } from '../decision/sampling/random-stream';
import type { OfferPlan, PlannedOutcomes, Share } from './offer-plan';
import { planProcess, type PriceProcess } from './price-block';
import { streamSeed } from './stream-seed';
import type { UncertaintyAssumptions } from './uncertainty-assumptions';

/** What one company's fortune decides, in all of its offers. Offers by place. */
export interface CompanyPlan {
  readonly processes: readonly PriceProcess[];
  readonly payouts: readonly { readonly offer: number; readonly byYear: Float64Array }[];
  readonly outcomes: readonly { readonly offer: number; readonly outcomes: PlannedOutcomes }[];
  readonly priceStream: RandomStream;
  readonly payoutStream: RandomStream;
  readonly outcomeStream: RandomStream;
}

/** Gathers the offers of each company. Each kind of draw has a stream of its own, so that none shifts the others. */
export function planCompanies(plans: readonly OfferPlan[], { seed, volatilityPublic, volatilityPrivate }: UncertaintyAssumptions): CompanyPlan[] {
  const names = [...new Set(plans.map(({ company }) => company))];
  return names.map((name) => {
    const own = plans.flatMap((plan, offer) => (plan.company === name ? [{ plan, offer }] : []));
    const hanging = (share: Share) => own.map(({ plan, offer }) => ({ offer, share, prices: plan.prices[share] }));
    const streamOf = (kind: string) => openRandomStream(streamSeed(seed, `${kind} ${name}`));
    return {
      processes: [planProcess(volatilityPublic, [...hanging('taxed'), ...hanging('stockPlan'), ...hanging('untaxed')]), planProcess(volatilityPrivate, hanging('paper'))].filter((process) => process !== null),
      payouts: own.flatMap(({ plan, offer }) => (plan.payouts.some((amount) => amount !== 0) ? [{ offer, byYear: plan.payouts }] : [])),
      outcomes: own.flatMap(({ plan, offer }) => plan.outcomes.map((outcomes) => ({ offer, outcomes }))),
      priceStream: streamOf('price'),
      payoutStream: streamOf('payout'),
      outcomeStream: streamOf('outcome'),
    };
  });
}

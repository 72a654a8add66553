import { nextInt32 } from '../decision/sampling/random-stream';
import { PROJECTED_YEARS } from '../projection/horizon';
import type { CompanyPlan } from './company-plan';
import { exponential } from './exponential';
import { fillNormals } from './fill-normals';
import type { PlannedOutcomes } from './offer-plan';
import type { OfferSums } from './offer-sums';
import { BLOCK } from './price-block';

/** Adds target bonuses over a block: each year's pays its mean times a lognormal multiplier, which is never below zero. */
export function addPayouts(sums: readonly OfferSums[], { payouts, payoutStream }: CompanyPlan, multipliers: Float64Array, spread: number): void {
  if (payouts.length === 0) return;
  fillNormals(multipliers, multipliers.length, payoutStream);
  const variance = Math.log(1 + spread * spread);
  const deviation = Math.sqrt(variance);
  for (let at = 0; at < multipliers.length; at++) multipliers[at] = exponential(deviation * (multipliers[at] as number) - variance / 2);
  for (const { offer, byYear } of payouts) {
    const { taxed } = sums[offer] as OfferSums;
    for (let at = 0; at < taxed.length; at++) taxed[at] = (taxed[at] as number) + (byYear[Math.floor(at / BLOCK)] as number) * (multipliers[at] as number);
  }
}

/** Adds what a private company's grants come to over a block: in each future the company ends in one of its scenarios. */
export function addOutcomes(sums: readonly OfferSums[], { outcomes, outcomeStream }: CompanyPlan): void {
  if (outcomes.length === 0) return;
  for (let path = 0; path < BLOCK; path++) {
    const draw = (nextInt32(outcomeStream) >>> 0) / 2 ** 32;
    for (const { offer, outcomes: ofGrant } of outcomes) addOutcome((sums[offer] as OfferSums).paper, ofGrant, draw, path);
  }
}

function addOutcome(paper: Float64Array, { chances, factors, byYear }: PlannedOutcomes, draw: number, path: number): void {
  let scenario = 0;
  while (scenario < chances.length && draw >= (chances[scenario] as number)) scenario++;
  const factor = factors[scenario] ?? 0;
  for (let year = 0; year < PROJECTED_YEARS; year++) paper[year * BLOCK + path] = (paper[year * BLOCK + path] as number) + factor * (byYear[year] as number);
}

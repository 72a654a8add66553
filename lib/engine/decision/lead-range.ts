import type { Contest, Rival } from './find-contest';

/** The weights of one criterion for which the winner stays first, and who takes over at each end. */
export interface LeadRange {
  readonly low: LeadEnd;
  readonly high: LeadEnd;
}

export interface LeadEnd {
  readonly weight: number;
  /** The offer that leads beyond this weight; null at 0 or 1, where the winner is never overtaken. */
  readonly rival: string | null;
}

/** Shares of the scale or of all weight below this are rounding, not differences. */
const ROUNDING = 1e-12;

/**
 * How far one criterion's weight can fall and rise, the other weights kept in proportion to each other, before the
 * winner is overtaken. Where the others have no weight to keep in proportion, they share what is freed equally.
 *
 * With `lead` the winner's lead on the criterion and `rest` its weighted mean lead on the others, a rival is level at
 * t = rest ÷ (rest − lead): the lead is a straight line in t, `rest` at 0 and `lead` at 1.
 *
 * @param k - the criterion's place in the contest.
 * @example Equal weights on two criteria, leads 2 and −1: rest −1, level at −1 ÷ (−1 − 2) = 1/3, so the range is 1/3 to 1.
 */
export function leadRange(contest: Contest, k: number): LeadRange {
  let low: LeadEnd & { slope: number } = { weight: 0, rival: null, slope: 0 };
  let high: LeadEnd & { slope: number } = { weight: 1, rival: null, slope: 0 };
  for (const rival of contest.rivals) {
    const lead = rival.leads[k] as number;
    const rest = meanLeadElsewhere(contest.weights, rival, k);
    const level = rest / (rest - lead);
    const slope = Math.abs(rest - lead);
    if (rest < -ROUNDING * contest.span) {
      if (overtakesBefore(level - low.weight, slope, low)) low = { weight: level, rival: rival.id, slope };
    } else if (lead < -ROUNDING * contest.span) {
      if (overtakesBefore(high.weight - level, slope, high)) high = { weight: level, rival: rival.id, slope };
    }
  }
  return { low: { weight: low.weight, rival: low.rival }, high: { weight: high.weight, rival: high.rival } };
}

/** Of rivals that draw level at the same weight, the one that pulls away faster leads beyond it. */
const overtakesBefore = (nearer: number, slope: number, held: { readonly rival: string | null; readonly slope: number }): boolean =>
  nearer > ROUNDING || held.rival === null || (nearer > -ROUNDING && slope > held.slope);

function meanLeadElsewhere(weights: readonly number[], rival: Rival, k: number): number {
  let weighted = 0;
  let weightTotal = 0;
  let plain = 0;
  rival.leads.forEach((lead, index) => {
    if (index === k) return;
    weighted += (weights[index] as number) * lead;
    weightTotal += weights[index] as number;
    plain += lead;
  });
  if (weightTotal > 0) return weighted / weightTotal;
  return rival.leads.length > 1 ? plain / (rival.leads.length - 1) : 0;
}

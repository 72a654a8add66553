import 'server-only';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import type { InvitationView, JudgedPay } from '@/lib/engine/judging/invitation-view';
import type { Judgement } from '@/lib/engine/judging/judgement';
import type { OfferProjection } from '@/lib/engine/projection/projection';

interface InvitedJudge {
  readonly id: string;
  readonly name: string;
  readonly expiresAt: Date;
  readonly judgement: Judgement | null;
}

/**
 * What a judge is shown, field by field: nothing of the owner's weights, scores or notes is in it, and no figure where
 * there are no projections.
 *
 * @param projections null = this judge sees no pay
 */
export function toInvitationView(judge: InvitedJudge, { name, offers, criteria }: Comparison, projections: readonly OfferProjection[] | null): InvitationView {
  return {
    id: judge.id,
    judge: judge.name,
    comparison: name,
    expiresAt: judge.expiresAt.toISOString(),
    offers: offers.map(({ id, company, role, level, city, state, workMode }) => ({
      id,
      company,
      role,
      level,
      place: [city, state].filter((part) => part !== '').join(', '),
      workMode,
      pay: payOf(projections?.find(({ offerId }) => offerId === id)),
    })),
    criteria: criteria.map(({ id, name: criterion, low, high, measure }) => ({ id, name: criterion, low, high, isMeasured: measure !== null })),
    judgement: judge.judgement,
  };
}

function payOf(projection: OfferProjection | undefined): JudgedPay | null {
  if (projection === undefined) return null;
  const { currency, years, average4, steadyState, missing } = projection;
  const figure = (amount: number | undefined) => (missing === 'base' || amount === undefined ? null : amount);
  return { currency, year1: figure(years[0]?.gross), average4: figure(average4), steadyState: figure(steadyState), isLeast: missing === 'some' };
}

import { ScoreInput } from '@/components/matrix/score-input';
import { OfferName } from '@/components/projection/offer-name';
import { Card } from '@/components/ui/card';
import { offerClass } from '@/components/ui/offer-class';
import type { JudgedCriterion, JudgedOffer } from '@/lib/engine/judging/invitation-view';
import type { Judgement } from '@/lib/engine/judging/judgement';
import { offerNamer } from '@/lib/format/offer-namer';

interface JudgeScoresProps {
  readonly offers: readonly JudgedOffer[];
  readonly criteria: readonly JudgedCriterion[];
  readonly scores: Judgement['scores'];
  readonly onScore: (criterionId: string, offerId: string, value: number | null) => void;
}

const meaningId = (criterionId: string): string => `judged-${criterionId}`;

/** The judge's scores, criterion by criterion across the offers. */
export const JudgeScores = ({ offers, criteria, scores, onScore }: JudgeScoresProps) => {
  const byHand = criteria.filter(({ isMeasured }) => !isMeasured);
  if (byHand.length === 0) return null;
  const nameOf = offerNamer(offers);
  return (
    <Card as="section" aria-labelledby="scores">
      <h2 id="scores" className="text-title font-medium">
        Score each offer from 1 to 5
      </h2>
      <p className="mt-1 text-small text-ink2">
        <span className="pointer-coarse:hidden">Click a dot (its left half for a half step), or use arrows, 1 to 5 and Delete.</span>
        <span className="hidden pointer-coarse:inline">Tap a dot; tap it again for half a step less, once more to clear.</span> What you cannot judge, leave open.
      </p>
      {byHand.map(({ id, name, low, high }) => (
        <section key={id} aria-label={name} className="mt-4 grid gap-x-6 gap-y-2 border-t border-line2 pt-4 sm:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)]">
          <div className="min-w-0">
            <h3 dir="auto" className="font-sans! font-medium wrap-anywhere">
              {name}
            </h3>
            <p id={meaningId(id)} className="mt-0.5 grid gap-0.5 text-tiny text-ink3 wrap-anywhere">
              {low ? <span>1: {low}</span> : null}
              {high ? <span>5: {high}</span> : null}
            </p>
          </div>
          <ul className="grid gap-1">
            {offers.map((offer, index) => {
              const score = scores[id]?.[offer.id] ?? null;
              return (
                <li key={offer.id} className={`${offerClass(index)} flex items-center justify-between gap-2`}>
                  <OfferName index={index} company={offer.company} />
                  <span className="flex shrink-0 items-center gap-1">
                    <ScoreInput
                      criterionId={id}
                      offerId={offer.id}
                      label={`${name}, ${nameOf(offer.id)}`}
                      describedBy={low || high ? meaningId(id) : undefined}
                      value={score}
                      onScore={onScore}
                    />
                    <span aria-hidden className={`w-9 text-right text-small ${score === null ? 'text-question' : 'text-ink2'}`}>
                      {score ?? 'open'}
                    </span>
                  </span>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </Card>
  );
};

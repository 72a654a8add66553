import { measureText } from '@/components/matrix/measure-text';
import { measuredScore } from '@/lib/engine/comparison/measured-score';
import { readScore } from '@/lib/engine/decision/read-score';
import { payPerHour } from '@/lib/engine/projection/pay-per-hour';
import type { OriginSubject } from '../origin-request';
import { entryLines } from './entry-lines';
import { hourSteps } from './hour-steps';
import { newOrigin } from './new-origin';
import type { Origin, OriginContext } from './origin';
import { payOrigin } from './pay-origin';
import { withinSpan } from './within-span';

type ScoreSubject = Extract<OriginSubject, { readonly of: 'score' }>;

/** A score read off the pay, in the comparison's currency: the pay, and where it lies between the anchors. */
export function scoreOrigin({ measure }: ScoreSubject, given: OriginContext): Origin {
  const context = { ...given, shown: given.comparable };
  const { offer, comparable: projection, locale } = context;
  const { currency } = projection;
  const score = measuredScore(measure, { offer, projection, currency });
  const measured = measuredOrigin(measure.figure, context);
  if (score === null) return measured;
  return { ...measured, title: `Score: ${measured.title.charAt(0).toLowerCase()}${measured.title.slice(1)}`, steps: [...measured.steps, { name: 'Score', words: `By the ${measureText(measure, currency, locale)}, on a straight line between`, value: readScore(score).counts, as: 'score' }] };
}

/** The figure that is measured. */
function measuredOrigin(figure: ScoreSubject['measure']['figure'], context: OriginContext): Origin {
  switch (figure) {
    case 'average4':
      return payOrigin({ of: 'gross', span: 'average' }, context);
    case 'year1':
      return payOrigin({ of: 'gross', span: 1 }, context);
    case 'steadyState':
      return payOrigin({ of: 'gross', span: 'steady' }, context);
    case 'takeHome4':
      return payOrigin({ of: 'takeHome', span: 'four' }, context);
    case 'guaranteed4':
      return newOrigin({ title: 'Guaranteed pay over four years, before tax', as: context.comparable, lines: entryLines(withinSpan(context.comparable.ledger.entries, 'four').filter(({ certainty }) => certainty === 'guaranteed'), context) });
    case 'payPerHour': {
      const { lines, steps } = payOrigin({ of: 'gross', span: 'average' }, context);
      const perHour = payPerHour(context.comparable, context.offer);
      return newOrigin({ title: 'Pay before tax an hour', as: context.comparable, lines, steps: [...steps, ...(perHour === null ? [] : hourSteps(perHour, 'gross', context))] });
    }
  }
}

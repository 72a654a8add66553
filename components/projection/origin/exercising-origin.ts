import type { OriginSubject } from '../origin-request';
import { exerciseLines } from './exercise-lines';
import { negative } from './negative';
import { newOrigin } from './new-origin';
import type { Origin, OriginContext } from './origin';
import { payOrigin } from './pay-origin';
import { spanWords } from './span-words';
import { withinSpan } from './within-span';

type ExercisingSubject = Extract<OriginSubject, { readonly of: 'exercising' | 'afterExercising' }>;

/** The cash spent on exercising options as they vest, taken off, or take-home pay without it, as they are shown. */
export function exercisingOrigin({ of, span }: ExercisingSubject, context: OriginContext): Origin {
  const { shown: as } = context;
  // Options that wait for an exit are exercised with it.
  const exercised = withinSpan(as.ledger.entries, span).filter(({ taxation }) => taxation !== 'deferred');
  const spent = exerciseLines(exercised, context).map(negative);
  if (of === 'exercising') return newOrigin({ title: `Cash spent on exercising options ${spanWords(span)}`, as, lines: spent });
  const takeHome = payOrigin({ of: 'takeHome', span }, context);
  return newOrigin({ ...takeHome, title: `Take-home pay after exercising ${spanWords(span)}`, lines: [...takeHome.lines, ...spent] });
}

import type { OriginSubject } from '../origin-request';
import { apartOrigin } from './apart-origin';
import { exercisingOrigin } from './exercising-origin';
import { futuresOrigin } from './futures-origin';
import { guaranteedOrigin } from './guaranteed-origin';
import { leavingOrigin } from './leaving-origin';
import type { Origin, OriginContext } from './origin';
import { payOrigin } from './pay-origin';
import { rungOrigin } from './rung-origin';
import { scoreOrigin } from './score-origin';
import { taxOrigin } from './tax-origin';
import { withholdingOrigin } from './withholding-origin';
import { worthOrigin } from './worth-origin';

/** What stands under one figure as it is shown: lines that add up to the cent, and the steps from their sum to it. */
export function originOf(subject: OriginSubject, context: OriginContext): Origin {
  switch (subject.of) {
    case 'tax':
      return taxOrigin(subject, context);
    case 'putAway':
    case 'inKind':
    case 'notForSale':
      return apartOrigin(subject, context);
    case 'exercising':
    case 'afterExercising':
      return exercisingOrigin(subject, context);
    case 'guaranteedShare':
      return guaranteedOrigin(context);
    case 'received':
    case 'kept':
    case 'paidBack':
    case 'forfeited':
    case 'exerciseCost':
      return leavingOrigin(subject, context);
    case 'rung':
      return rungOrigin(subject, context);
    case 'withholding':
      return withholdingOrigin(subject, context);
    case 'worth':
      return worthOrigin(subject, context);
    case 'score':
      return scoreOrigin(subject, context);
    case 'futures':
      return futuresOrigin(subject, context);
    case 'gross':
    case 'takeHome':
    case 'base':
    case 'bonus':
    case 'benefits':
    case 'signOn':
    case 'equity':
    case 'equityAssumed':
    case 'costs':
      return payOrigin(subject, context);
  }
}

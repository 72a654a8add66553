import { v7 as newId } from 'uuid';
import { comparisonToDocument } from '@/lib/exchange/comparison-to-document';
import { sampleComparison } from '@/lib/reference/sample-comparison';
import { aCriterion } from './builders/a-criterion';
import { aMatch } from './builders/a-match';
import { termsOf } from './in-account';

/** What of a comparison the bodies of its routes refer to. */
export interface BodyState {
  readonly version: number;
  readonly matrixVersion: number;
  readonly offerVersion: number;
  readonly offerIds: readonly string[];
  readonly criterionId: string;
  readonly judgeToken: string;
  readonly decisionId: string;
  readonly decisionVersion: number;
}

const [halyard] = sampleComparison.offers;
const fullTerms = () => termsOf({ ...halyard, match: aMatch({ yearlyCap: 9_000 }), costs: [{ id: 'c', label: 'Commute', yearly: 1_200 }] });

/** A body that the route takes, by method and pattern; nothing for a request without one. */
export const VALID_BODIES: Readonly<Record<string, (state: BodyState) => unknown>> = {
  'POST /api/comparisons': () => ({ name: 'New', currency: 'USD' }),
  'POST /api/comparisons/import': () => comparisonToDocument(sampleComparison),
  'POST /api/comparisons/sample': () => ({}),
  'PATCH /api/comparisons/[id]': ({ version }) => ({ version, name: 'Renamed', currency: 'EUR', assumptions: { sharePriceGrowth: 0.1, privateCountedShare: 0.5, raiseRate: 0.03 } }),
  'DELETE /api/comparisons/[id]': () => undefined,
  'POST /api/comparisons/[id]/duplicate': () => ({}),
  'POST /api/comparisons/[id]/restore': () => ({}),
  'POST /api/comparisons/[id]/offers': () => ({ id: newId(), terms: fullTerms() }),
  'PUT /api/comparisons/[id]/offers/order': ({ version, offerIds }) => ({ version, offerIds: offerIds.toReversed() }),
  'PUT /api/comparisons/[id]/offers/[offerId]': ({ offerVersion }) => ({ version: offerVersion, terms: fullTerms() }),
  'DELETE /api/comparisons/[id]/offers/[offerId]': () => undefined,
  'POST /api/comparisons/[id]/offers/[offerId]/restore': () => ({}),
  'PUT /api/comparisons/[id]/matrix': ({ matrixVersion, offerIds }) => ({
    version: matrixVersion,
    criteria: [
      aCriterion({ id: newId(), measure: { figure: 'average4', low: 100_000, high: 500_000 } }),
      aCriterion({
        id: newId(),
        scores: Object.fromEntries(offerIds.map((offerId) => [offerId, 3.5])),
        remarks: Object.fromEntries(offerIds.map((offerId) => [offerId, { confidence: 'guess', note: 'Ask on Monday' }])),
      }),
    ],
    weighing: 'swings',
    hidesTotals: true,
  }),
  'POST /api/comparisons/[id]/share-links': () => ({ label: 'For Sam', expiresInDays: 30 }),
  'DELETE /api/comparisons/[id]/share-links/[linkId]': () => undefined,
  'POST /api/comparisons/[id]/judges': () => ({ name: 'Sam', showsPay: true, expiresInDays: 30 }),
  'DELETE /api/comparisons/[id]/judges/[judgeId]': () => undefined,
  'DELETE /api/comparisons/[id]/judges/[judgeId]/link': () => undefined,
  'POST /api/comparisons/[id]/judges/[judgeId]/restore': () => ({}),
  'PUT /api/judgement': ({ judgeToken, criterionId, offerIds }) => ({ token: judgeToken, weights: { [criterionId]: 40 }, scores: { [criterionId]: Object.fromEntries(offerIds.map((offerId) => [offerId, 3.5])) } }),
  'PUT /api/comparisons/[id]/regret': ({ offerIds }) => ({ offerId: offerIds[0], why: 'The team' }),
  'DELETE /api/comparisons/[id]/regret': () => undefined,
  'POST /api/comparisons/[id]/decision': ({ offerIds }) => ({ offerId: offerIds[0], decidedOn: '2026-11-22', why: 'The team' }),
  'PUT /api/comparisons/[id]/decision': ({ decisionVersion, offerIds }) => ({ version: decisionVersion, offerId: offerIds[1], decidedOn: '2026-11-23', why: 'The work' }),
  'DELETE /api/comparisons/[id]/decision': () => undefined,
  'POST /api/comparisons/[id]/decision/restore': ({ decisionId }) => ({ decisionId }),
  'PUT /api/comparisons/[id]/decision/outcomes': ({ decisionVersion }) => ({
    version: decisionVersion,
    outcomes: { startPrice: 100, years: [{ year: 1, sharePrice: 121, refresher: 40_000, bonus: null }], again: 'unsure', note: 'Fewer meetings' },
  }),
  'POST /api/account': () => ({ email: `${newId()}@example.org`, password: 'short' }),
  'PUT /api/account/password': () => ({ current: 'not the password', next: 'four walnut pillars!' }),
  'DELETE /api/account': () => ({ email: 'somebody@example.org' }),
};

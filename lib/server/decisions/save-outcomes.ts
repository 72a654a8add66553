import 'server-only';
import type { Outcomes } from '@/lib/engine/record/outcomes';
import type { Viewer } from '../session/viewer';
import { asJson } from './as-json';
import { changeDecision } from './change-decision';

/**
 * Keeps what really happened after a decision.
 *
 * @throws ExpectedError `not-found`, `conflict`.
 */
export const saveOutcomes = (viewer: Viewer, comparisonId: string, { version, outcomes }: { readonly version: number; readonly outcomes: Outcomes }) =>
  changeDecision(viewer, comparisonId, version, () => ({ outcomes: asJson(outcomes) }));

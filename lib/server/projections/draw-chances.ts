import 'server-only';
import { setImmediate } from 'node:timers/promises';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import { weighsChance } from '@/lib/engine/comparison/weighs-chance';
import { simulateComparison } from '@/lib/engine/uncertainty/simulate-comparison';
import type { Uncertainty } from '@/lib/engine/uncertainty/uncertainty';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { hashInputs } from './hash-inputs';

/** Answers kept: drawing takes about a tenth of a second, and a list or a shared page asks for the same ones again. */
const KEPT = 200;

const kept = new Map<string, Uncertainty>();

/**
 * The futures of a comparison, the same as in the browser, where a criterion is measured by the chance of paying most;
 * else null. They are drawn before tax only, and other requests have their turn in between.
 */
export async function drawChances(comparison: Comparison): Promise<Uncertainty | null> {
  if (!weighsChance(comparison)) return null;
  const key = `${comparison.currency} ${hashInputs(comparison)}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const simulation = simulateComparison(comparison, vestingPresets, null);
  let step = simulation.next();
  for (; !step.done; step = simulation.next()) await setImmediate();
  const [oldest] = kept.keys();
  if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(key, step.value);
  return step.value;
}

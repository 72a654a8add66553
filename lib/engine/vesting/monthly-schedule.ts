import Fraction from 'fraction.js';
import type { Tranche, Vesting } from '../offer/offer';
import { completeShares, toCommonShares, type CommonShares } from './common-shares';
import { exactFraction } from './exact-fraction';
import { presetStatements } from './preset-statements';
import { statementShares } from './statement-shares';
import type { VestingPreset } from './vesting-preset';

/** A vesting schedule in whole months: tranche i vests `months[i]` months after vesting starts. */
export interface MonthlySchedule {
  /** Rising. */
  readonly months: readonly number[];
  readonly shares: CommonShares;
  /** The share of the grant that never vests: 0 for a full schedule. */
  readonly missing: number;
}

interface MonthlyShare {
  readonly month: number;
  readonly share: Fraction;
}

const EMPTY: MonthlySchedule = { months: [], shares: toCommonShares([]), missing: 1 };

/** Decimal shares that miss the whole grant by less than one part in so many are taken to mean it. */
const DECIMAL_SLACK = 1_000_000_000n;

const ofPreset = new WeakMap<VestingPreset, MonthlySchedule>();
const ofTranches = new WeakMap<readonly Tranche[], MonthlySchedule>();

/**
 * The months and exact shares of a preset or of a person's own tranches. A preset that is not among those given has no
 * vests. Schedules are remembered by the object they came from, which is never changed.
 * @example monthlySchedule({ schedule: 'custom', tranches: [{ month: 12, share: '1/1' }] }, []).months // [12]
 */
export function monthlySchedule(vesting: Vesting, presets: readonly VestingPreset[]): MonthlySchedule {
  if (vesting.schedule === 'custom') return remembered(ofTranches, vesting.tranches, fromTranches);
  const preset = presets.find((candidate) => candidate.id === vesting.preset);
  return preset ? remembered(ofPreset, preset, fromPreset) : EMPTY;
}

function remembered<Key extends object>(memory: WeakMap<Key, MonthlySchedule>, key: Key, make: (key: Key) => MonthlySchedule): MonthlySchedule {
  const known = memory.get(key);
  if (known) return known;
  const made = make(key);
  memory.set(key, made);
  return made;
}

function fromPreset(preset: VestingPreset): MonthlySchedule {
  let start = 0;
  const shares = presetStatements(preset).flatMap((statement): MonthlyShare[] => {
    const from = start;
    start += statement.occurrences * statement.period;
    return statementShares(statement).map(({ occurrence, share }) => ({ month: from + occurrence * statement.period, share }));
  });
  return toSchedule(shares, false);
}

function fromTranches(tranches: readonly Tranche[]): MonthlySchedule {
  const shares = tranches.map((tranche) => ({ month: tranche.month, share: exactFraction(tranche.share) })).sort((a, b) => a.month - b.month);
  return toSchedule(shares, tranches.some((tranche) => typeof tranche.share === 'number'));
}

function toSchedule(shares: readonly MonthlyShare[], inDecimals: boolean): MonthlySchedule {
  const common = toCommonShares(shares.map(({ share }) => share));
  const meansAll = inDecimals && shares.length > 0 && common.missing * DECIMAL_SLACK < common.denominator;
  const held = meansAll ? completeShares(common) : common;
  return { months: shares.map(({ month }) => month), shares: held, missing: new Fraction(held.missing, held.denominator).valueOf() };
}

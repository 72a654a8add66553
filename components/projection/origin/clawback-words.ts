import type { Clawback } from '@/lib/engine/offer/clawback';
import { formatPercent } from '@/lib/format/format-percent';

/**
 * What must be paid back on leaving early, without a full stop; null where nothing must.
 * @example clawbackWords({ months: 12, method: 'full', basis: 'gross', … }, 'en-US') // 'Leaving within 12 months of it, you pay back all of it'
 */
export function clawbackWords(clawback: Clawback | null, locale: string): string | null {
  if (clawback === null) return null;
  const { months, method, basis, netShare } = clawback;
  const part = method === 'full' ? 'all of it' : 'the part of it for the months still to serve';
  return `Leaving within ${months === 1 ? 'a month' : `${months} months`} of it, you pay back ${part}${basis === 'gross' ? '' : `, counted after tax (${formatPercent(netShare, locale)} of it)`}`;
}

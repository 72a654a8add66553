import { splitLike } from '@/lib/engine/money/split-like';
import { returnOfYear } from '@/lib/engine/projection/take-home/return-of-year';
import { taxDue } from '@/lib/engine/projection/take-home/tax-due';
import { taxingOf } from '@/lib/engine/projection/take-home/taxing-of';
import type { OriginSpan } from '../origin-request';
import type { OriginContext, OriginLine } from './origin';
import { rateWords } from './rate-words';
import { taxRuleWords } from './tax-rule-words';
import { taxedYears } from './taxed-years';

/** Each tax and what is put away, as negative lines; the rule of each is told where it is of one year. */
export function takenOff(span: OriginSpan, context: OriginContext): OriginLine[] {
  const taxing = taxingOf(context.offer, context.taxTables);
  const years = taxedYears(span, context);
  const lines = new Map<string, OriginLine>();
  const add = (name: string, amount: number, words: () => string | null) => {
    const before = lines.get(name);
    lines.set(name, { name, amount: (before?.amount ?? 0) - amount, words: years.length > 1 ? null : words() });
  };
  for (const { folded, tax, putAway } of years) {
    if (taxing.kind === 'return') {
      const filed = returnOfYear(folded, taxing, context.assumptions);
      const parts = taxDue(filed);
      splitLike(tax, parts.map(({ cents }) => cents)).forEach((amount, at) => {
        const part = parts[at];
        if (part) add(part.name, amount, () => taxRuleWords(part, filed, context.locale));
      });
    } else add('Tax at the rate you entered', tax, () => rateWords(context));
    add('Put away before tax', putAway, () => 'Into a 401(k) and a health savings account.');
  }
  return [...lines.values()].filter(({ amount }) => amount !== 0);
}

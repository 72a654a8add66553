import { toMinor } from '../money/to-minor';
import type { ComponentCompiler } from './component-compiler';
import { makeEntry } from './make-entry';

/** One-off payments in the month they fall due, with what is owed back on leaving early. Unknown amounts are left out. */
export const compileSignOns: ComponentCompiler = ({ offer, from, to }) =>
  offer.signOns.flatMap(({ id, label, month, amount, clawback }) =>
    amount === null || amount === 0 || month < from || month >= to
      ? []
      : [
          makeEntry({
            month,
            source: `sign-on:${id}`,
            label: label || 'Sign-on payment',
            kind: 'signOn',
            amount: toMinor(amount, offer.currency),
            certainty: 'guaranteed',
            liquidity: 'cash',
            taxation: 'supplemental',
            clawback,
          }),
        ],
  );

import { toMinor } from '../money/to-minor';
import type { ComponentCompiler } from './component-compiler';

/** One-off payments in the month they fall due, with what is owed back on leaving early. Unknown amounts are left out. */
export const compileSignOns: ComponentCompiler = ({ offer, from, to }) =>
  offer.signOns.flatMap((payment) =>
    payment.amount === null || payment.amount === 0 || payment.month < from || payment.month >= to
      ? []
      : [
          {
            month: payment.month,
            source: `sign-on:${payment.id}`,
            label: payment.label || 'Sign-on payment',
            kind: 'signOn' as const,
            amount: toMinor(payment.amount, offer.currency),
            quantity: null,
            certainty: 'guaranteed' as const,
            liquidity: 'cash' as const,
            taxation: 'supplemental' as const,
            clawback: payment.clawback,
            risk: null,
          },
        ],
  );

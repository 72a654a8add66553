import { toMinor } from '../money/to-minor';
import type { ComponentCompiler } from './component-compiler';
import { makeEntry } from './make-entry';

/**
 * Money for moving, in the month it falls due. Taxable, it is supplemental wages (26 U.S.C. 217(k): moving expenses are
 * no longer deducted); grossed up, the employer pays the tax, and the amount is free of it. Nothing while it is not known.
 */
export const compileRelocation: ComponentCompiler = ({ offer, from, to }) => {
  const { relocation, currency } = offer;
  if (relocation === null || relocation.amount === null || relocation.amount === 0 || relocation.month < from || relocation.month >= to) return [];
  return [
    makeEntry({
      month: relocation.month,
      source: 'relocation',
      label: relocation.tax === 'taxable' ? 'Relocation' : 'Relocation, tax paid',
      kind: 'relocation',
      amount: toMinor(relocation.amount, currency),
      certainty: 'guaranteed',
      liquidity: 'cash',
      taxation: relocation.tax === 'taxable' ? 'supplemental' : 'exempt',
      clawback: relocation.clawback,
    }),
  ];
};

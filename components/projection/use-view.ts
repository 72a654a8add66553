'use client';

import { parseAsStringLiteral, useQueryStates } from 'nuqs';

const parsers = {
  /** Before tax, or what is left after it. */
  pay: parseAsStringLiteral(['gross', 'takeHome'] as const).withDefault('gross'),
  /** Money of each year, or prices of the first. */
  money: parseAsStringLiteral(['nominal', 'real'] as const).withDefault('nominal'),
};

/** How figures are looked at; the address keeps it, so that a reload and a link show the same. */
export function useView() {
  const [view, setView] = useQueryStates(parsers, { history: 'replace', shallow: true });
  return { ...view, setPay: (pay: typeof view.pay) => void setView({ pay }), setMoney: (money: typeof view.money) => void setView({ money }) };
}

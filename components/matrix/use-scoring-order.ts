'use client';

import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { scoringOrders, type ScoringOrder } from './scoring-order';

const inAddress = parseAsStringLiteral(scoringOrders).withDefault('criterion').withOptions({ history: 'replace', shallow: true });

/** The order of scoring; it stands in the address (`?by=offer`). */
export function useScoringOrder(): readonly [ScoringOrder, (order: ScoringOrder) => void] {
  const [order, setOrder] = useQueryState('by', inAddress);
  return [order, (next) => void setOrder(next)];
}

'use client';

import { createContext, useContext, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { api } from '@/lib/client/api';
import { takeFirstLook } from '@/lib/client/first-look';
import type { Projector } from '@/lib/client/projector';
import { openStore } from '@/lib/client/retained-stores';
import { saveReport } from '@/lib/client/save-report';
import { workspaceActions } from '@/lib/client/workspace-actions';
import { comparisonOf } from '@/lib/client/workspace-state';
import { WorkspaceStore } from '@/lib/client/workspace-store';
import { comparisonMatrix } from '@/lib/engine/comparison/comparison-matrix';
import type { ComparisonView } from '@/lib/engine/comparison/comparison-view';
import type { FirstLook } from '@/lib/engine/decision/sampling/first-look';
import { comparableProjections } from '@/lib/engine/projection/comparable-projections';
import { scoreMatrix } from '@/lib/engine/decision/score-matrix';
import type { TaxTables } from '@/lib/engine/tax/tables/tax-tables';
import { useChances } from './use-chances';
import { useSavingOccasions } from './use-saving-occasions';
import { useTaxTables } from './use-tax-tables';
import type { WorkspaceValue } from './workspace-value';

const ValueContext = createContext<WorkspaceValue | null>(null);
const StoreContext = createContext<WorkspaceStore | null>(null);

const later = (task: () => void, delay: number) => {
  const timer = setTimeout(task, delay);
  return () => clearTimeout(timer);
};

const storedReader = async () => (await import('@/lib/client/stored-content')).storedReader;

interface WorkspaceProviderProps {
  readonly initial: ComparisonView;
  readonly viewerId: string;
  /** Those of the states that the offers are in. */
  readonly taxTables: TaxTables;
  /** The server's, as the verdict begins with it. */
  readonly look: FirstLook;
  /** The one at first is kept. */
  readonly projector: Projector;
  readonly children: ReactNode;
}

/** Holds one comparison while its pages are open: what is edited stays while the person walks between the rooms. */
export const WorkspaceProvider = ({ initial, viewerId, taxTables: given, look, projector, children }: WorkspaceProviderProps) => {
  const [store] = useState(() =>
    openStore(`${viewerId}:${initial.id}`, initial, () => new WorkspaceStore(initial, { api, now: Date.now, later, storedReader })),
  );
  const [project] = useState(() => {
    takeFirstLook(look);
    return projector;
  });
  const state = useSyncExternalStore(store.subscribe, store.get, store.get);
  const { frame, offers, matrix: criteria } = state;
  const comparison = useMemo(() => comparisonOf({ frame, offers, matrix: criteria }), [frame, offers, criteria]);
  const taxTables = useTaxTables(given, comparison.offers);
  const projections = useMemo(() => project(comparison.offers, comparison.assumptions, taxTables), [project, comparison, taxTables]);
  const converted = useMemo(() => comparableProjections(comparison, projections), [comparison, projections]);
  const { projections: comparable, drawing } = useChances(comparison, converted);
  const matrix = useMemo(() => scoreMatrix(comparisonMatrix(comparison, comparable)), [comparison, comparable]);
  const save = useMemo(() => saveReport(state), [state]);
  const actions = useMemo(() => workspaceActions(store), [store]);
  const value = useMemo(
    () => ({ id: initial.id, comparison, projections, comparable, drawing, taxTables, matrix, save, ...actions }),
    [initial.id, comparison, projections, comparable, drawing, taxTables, matrix, save, actions],
  );
  useSavingOccasions(store);
  return (
    <StoreContext value={store}>
      <ValueContext value={value}>{children}</ValueContext>
    </StoreContext>
  );
};

const present = <Value,>(value: Value | null): Value => {
  if (value === null) throw new Error('This component stands outside a WorkspaceProvider.');
  return value;
};

export const useWorkspace = (): WorkspaceValue => present(useContext(ValueContext));

/** The store itself: drafts, conflicts and raw texts, for the rooms that show them. */
export const useWorkspaceStore = (): WorkspaceStore => present(useContext(StoreContext));

'use client';
import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** False in the server's markup, true once the page's script runs: a form sent before that would lose what was typed. */
export const useHydrated = (): boolean => useSyncExternalStore(never, () => true, () => false);

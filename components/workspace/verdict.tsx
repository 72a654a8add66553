'use client';

import { useDeferredValue, useMemo } from 'react';
import { useLocale } from '@/components/ui/locale-provider';
import { useVerdict } from './use-verdict';
import { VerdictBlock } from './verdict-block';
import { useWorkspace } from './workspace-context';

/** The verdict on the comparison as it is edited: the head of every room. It follows what is moved when there is time. */
export const Verdict = () => {
  const { comparison, comparable } = useWorkspace();
  const later = useDeferredValue(useMemo(() => ({ comparison, comparable }), [comparison, comparable]));
  const reading = useVerdict(later.comparison, later.comparable, useLocale());
  return <VerdictBlock reading={reading} offers={later.comparison.offers} />;
};

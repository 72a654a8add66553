'use client';

import { useMemo } from 'react';
import { useLocale } from '@/components/ui/locale-provider';
import { readVerdict } from './read-verdict';
import { VerdictBlock } from './verdict-block';
import { useWorkspace } from './workspace-context';

/** The verdict on the comparison as it is edited: the head of every room. */
export const Verdict = () => {
  const { comparison, projections } = useWorkspace();
  const locale = useLocale();
  const reading = useMemo(() => readVerdict(comparison, projections, locale), [comparison, projections, locale]);
  return <VerdictBlock reading={reading} offers={comparison.offers} />;
};

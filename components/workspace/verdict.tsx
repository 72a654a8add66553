'use client';

import { useLocale } from '@/components/ui/locale-provider';
import { useVerdict } from './use-verdict';
import { VerdictBlock } from './verdict-block';
import { useWorkspace } from './workspace-context';

/** The verdict on the comparison as it is edited: the head of every room. */
export const Verdict = () => {
  const { comparison, comparable } = useWorkspace();
  const reading = useVerdict(comparison, comparable, useLocale());
  return <VerdictBlock reading={reading} offers={comparison.offers} />;
};

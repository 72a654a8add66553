import { useMemo } from 'react';
import { useLocale } from '@/components/ui/locale-provider';
import { readVerdict, type VerdictReading } from './read-verdict';
import { useWorkspace } from './workspace-context';

/** The verdict on the comparison as it stands on the screen. */
export const useVerdict = (): VerdictReading => {
  const { comparison, projections } = useWorkspace();
  const locale = useLocale();
  return useMemo(() => readVerdict(comparison, projections, locale), [comparison, projections, locale]);
};

'use client';

import { LazyOriginDialog } from '@/components/projection/lazy-origin-dialog';
import type { OriginRequest } from '@/components/projection/origin-request';
import { useWorkspace } from '@/components/workspace/workspace-context';

interface MeasuredDialogProps {
  readonly ask: OriginRequest;
  readonly onClose: () => void;
  readonly locale: string;
}

/** Where a score comes from that is read off the pay. */
export const MeasuredDialog = ({ ask, onClose, locale }: MeasuredDialogProps) => {
  const { comparison, projections, comparable, taxTables } = useWorkspace();
  const [offer, own, inCommon] = [comparison.offers[ask.index], projections[ask.index], comparable[ask.index]];
  if (!offer || !own || !inCommon) return null;
  return <LazyOriginDialog ask={ask} offer={offer} projection={own} comparable={inCommon} shown={inCommon} assumptions={comparison.assumptions} taxTables={taxTables} locale={locale} onClose={onClose} />;
};

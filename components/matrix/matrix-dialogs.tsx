'use client';

import { v7 as uuid } from 'uuid';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import type { Criterion } from '@/lib/engine/comparison/criterion';
import { criterionFromLibrary } from '@/lib/reference/criterion-from-library';
import { offerNamer } from '@/lib/format/offer-namer';
import { AddCriterionDialog } from './add-criterion-dialog';
import { blankCriterion } from './blank-criterion';
import { CriterionDialog } from './criterion-dialog';
import type { MatrixActions } from './matrix-actions';
import { MeasuredDialog } from './measured-dialog';
import { payMeasure } from './pay-measure';
import { RemarkDialog } from './remark-dialog';

/** Which window of the matrix is open. */
export type OpenDialog =
  | { readonly kind: 'add' }
  | { readonly kind: 'edit'; readonly criterion: Criterion; readonly isNew: boolean }
  | { readonly kind: 'explain'; readonly criterionId: string; readonly offerId: string };

interface MatrixDialogsProps {
  readonly open: OpenDialog | null;
  readonly onOpen: (open: OpenDialog | null) => void;
  readonly comparison: Comparison;
  readonly actions: MatrixActions;
  readonly locale: string;
}

/** The windows over the matrix: adding criteria, editing one, and what is remarked of a score, or where one that is read off the pay comes from. */
export const MatrixDialogs = ({ open, onOpen, comparison: { criteria, offers, currency, weighing }, actions, locale }: MatrixDialogsProps) => {
  const close = () => onOpen(null);
  const average = criteria.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, criteria.length);
  if (open === null) return null;
  if (open.kind === 'add')
    return (
      <AddCriterionDialog
        criteria={criteria}
        weighing={weighing}
        onAdd={(entry) => actions.save(criterionFromLibrary(entry, { id: uuid(), weight: average, currency }))}
        onRemove={actions.remove}
        onOwn={() => onOpen({ kind: 'edit', criterion: { ...blankCriterion(), weight: average }, isNew: true })}
        onClose={close}
      />
    );
  if (open.kind === 'edit')
    return (
      <CriterionDialog
        key={open.criterion.id}
        criterion={open.criterion}
        isNew={open.isNew}
        currency={currency}
        onSave={(next) => {
          actions.save(next);
          close();
        }}
        onClose={close}
      />
    );
  const criterion = criteria.find((one) => one.id === open.criterionId);
  const offer = offers.find((one) => one.id === open.offerId);
  const measure = payMeasure(criterion?.measure ?? null);
  if (measure !== null) return <MeasuredDialog ask={{ index: offers.findIndex(({ id }) => id === open.offerId), of: 'score', measure }} onClose={close} locale={locale} />;
  return criterion && offer ? <RemarkDialog criterion={criterion} offer={{ id: offer.id, company: offerNamer(offers)(offer.id) }} onRemark={actions.remark} onClose={close} locale={locale} /> : null;
};

'use client';

import { clsx } from 'clsx';
import { useState } from 'react';
import { OfferName } from '@/components/projection/offer-name';
import { Card } from '@/components/ui/card';
import { offerClass } from '@/components/ui/offer-class';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import { contributionPieces, type ContributionPiece } from './contribution-pieces';
import { ContributionStrip } from './contribution-strip';
import { ContributionTable } from './contribution-table';
import type { MatrixModel } from './matrix-model';
import { standingSentence } from './standing-sentence';
import { totalText } from './total-text';

interface StandingProps {
  readonly comparison: Comparison;
  readonly model: MatrixModel;
  /** Stands in a narrow column; otherwise it has the whole width. */
  readonly beside: boolean;
  readonly locale: string;
}

const reasons = {
  'no-offers': 'Enter offers first. They appear here in the order of their weighted scores.',
  'no-criteria': 'Add what you weigh offers by.',
  'no-weights': 'All weights are zero. Give at least one criterion some weight.',
} as const;

/** Who stands where, by how much, and what each total is made of. */
export const Standing = ({ comparison, model, beside, locale }: StandingProps) => {
  const [pointed, setPointed] = useState<string | null>(null);
  const { result } = model;
  const { offers, criteria } = comparison;
  const name = (id: string) => offers.find((offer) => offer.id === id)?.company ?? '';
  if (result.status === 'unscored')
    return (
      <Card as="section" aria-labelledby="standing">
        <h2 id="standing" className="text-title font-medium">
          Standing
        </h2>
        <p className="mt-1 text-ink2">{reasons[result.reason]}</p>
      </Card>
    );
  const { leaders, runnerUp, margin } = result;
  const ranked = [...result.offers].sort((a, b) => a.rank - b.rank);
  return (
    <Card as="section" aria-labelledby="standing" className="min-w-0">
      <h2 id="standing" className="text-title font-medium">
        Standing
      </h2>
      <p className="mt-1 text-small text-ink2 wrap-anywhere">
        {standingSentence({ leaders: leaders.map(name), runnerUp: runnerUp === null ? null : name(runnerUp), margin, missing: model.missing }, locale)}
      </p>
      <ol className={clsx('mt-4 grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-3', !beside && 'md:grid-cols-[repeat(2,minmax(0,1fr))]')}>
        {ranked.map((scored) => {
          const index = offers.findIndex((one) => one.id === scored.id);
          const pieces = contributionPieces(criteria, model, scored.id);
          return (
            <li key={scored.id} className={offerClass(index)}>
              <div className="flex items-center justify-between gap-3">
                <OfferName index={index} company={name(scored.id)} />
                <span className="font-semibold whitespace-nowrap">{totalText(scored, locale)}</span>
              </div>
              <ContributionStrip pieces={pieces} pointed={pointed} onPoint={setPointed} />
              <p className="truncate text-tiny text-ink3">{caption(pieces, pointed, locale)}</p>
            </li>
          );
        })}
      </ol>
      <details className="mt-4 border-t border-line2 pt-3">
        <summary className="py-1 text-small font-medium text-ink2">Show as a table</summary>
        <div className="mt-2">
          <ContributionTable comparison={comparison} model={model} locale={locale} />
        </div>
      </details>
    </Card>
  );
};

/** What the criterion that is pointed at adds, else where most of the total comes from. */
function caption(pieces: readonly ContributionPiece[], pointed: string | null, locale: string): string {
  const piece = pieces.find(({ criterionId }) => criterionId === pointed);
  if (piece) return `${piece.name} adds ${totalText({ value: piece.low, low: piece.low, high: piece.high }, locale)}`;
  const settled = pieces.filter(({ low, high }) => low === high && high > 0);
  if (settled.length === 0) return 'Nothing scored yet';
  return `Most from ${settled.reduce((most, one) => (one.high > most.high ? one : most)).name}`;
}

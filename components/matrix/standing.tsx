'use client';

import { clsx } from 'clsx';
import { useState, type ReactNode } from 'react';
import { OfferName } from '@/components/projection/offer-name';
import { Card } from '@/components/ui/card';
import { offerClass } from '@/components/ui/offer-class';
import type { Comparison } from '@/lib/engine/comparison/comparison';
import type { ScoredMatrix } from '@/lib/engine/decision/score-matrix';
import { contributionPieces, type ContributionPiece } from './contribution-pieces';
import { ContributionStrip } from './contribution-strip';
import { ContributionTable } from './contribution-table';
import type { MatrixModel } from './matrix-model';
import { standingSentence } from './standing-sentence';
import { rangeText, totalText } from './total-text';

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
  'no-weights': 'All weights are zero, so nothing can be added up.',
} as const;

/** Who stands where, by how much, and what each total is made of. */
export const Standing = (props: StandingProps) => {
  const { result, hidden, toScore } = props.model;
  if (hidden) return <Frame>{toScore === 1 ? 'One score is still open.' : `${toScore} scores are still open.`} Totals appear with the last of them, so that they do not steer how you score.</Frame>;
  if (result.status === 'unscored') return <Frame>{reasons[result.reason]}</Frame>;
  return <Ranking {...props} result={result} />;
};

const Frame = ({ children, below }: { children: ReactNode; below?: ReactNode }) => (
  <Card as="section" aria-labelledby="standing" className="min-w-0">
    <h2 id="standing" className="text-title font-medium">
      Standing
    </h2>
    <p className="mt-1 text-small text-ink2 wrap-anywhere">{children}</p>
    {below}
  </Card>
);

const Ranking = ({ comparison, model, beside, locale, result }: StandingProps & { result: ScoredMatrix }) => {
  const [pointed, setPointed] = useState<string | null>(null);
  const [tabled, setTabled] = useState(false);
  const { offers, criteria } = comparison;
  const name = (id: string) => offers.find((offer) => offer.id === id)?.company ?? '';
  const { leaders, runnerUp, margin } = result;
  const ranked = [...result.offers].sort((a, b) => a.rank - b.rank);
  const table = (
    <details className="mt-4 border-t border-line2 pt-3" onToggle={(event) => setTabled(event.currentTarget.open)}>
      <summary className="py-1 text-small font-medium text-ink2">Show as a table</summary>
      {/* Drawn while it is seen: it changes with every move of a weight. */}
      <div className="mt-2">{tabled ? <ContributionTable comparison={comparison} model={model} locale={locale} /> : null}</div>
    </details>
  );
  const list = (
    <ol className={clsx('mt-4 grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-3', !beside && 'md:grid-cols-[repeat(2,minmax(0,1fr))]')}>
      {ranked.map((scored) => {
        const index = offers.findIndex((one) => one.id === scored.id);
        const pieces = contributionPieces(criteria, model, scored.id);
        const open = model.missingOf(scored.id) > 0;
        const range = open ? null : rangeText(scored, locale);
        return (
          <li key={scored.id} className={offerClass(index)}>
            <div className="flex items-center justify-between gap-3">
              <OfferName index={index} company={name(scored.id)} />
              <span className="whitespace-nowrap">
                {range === null ? null : <span className="mr-2 text-tiny text-ink3">{range}</span>}
                <span className="font-semibold">{totalText({ ...scored, open }, locale)}</span>
              </span>
            </div>
            <ContributionStrip pieces={pieces} pointed={pointed} onPoint={setPointed} />
            <p className="truncate text-tiny text-ink3">{caption(pieces, pointed, locale)}</p>
          </li>
        );
      })}
    </ol>
  );
  return (
    <Frame below={<>{list}{table}</>}>
      {standingSentence({ leaders: leaders.map(model.nameOf), runnerUp: runnerUp === null ? null : model.nameOf(runnerUp), margin, missing: model.missing }, locale)}
    </Frame>
  );
};

/** What the criterion that is pointed at adds, else where most of the total comes from. */
function caption(pieces: readonly ContributionPiece[], pointed: string | null, locale: string): string {
  const piece = pieces.find(({ criterionId }) => criterionId === pointed);
  if (piece) return `${piece.name} adds ${totalText(piece, locale)}`;
  const settled = pieces.filter(({ open, value }) => !open && value > 0);
  if (settled.length === 0) return 'Nothing scored yet';
  return `Most from ${settled.reduce((most, one) => (one.value > most.value ? one : most)).name}`;
}

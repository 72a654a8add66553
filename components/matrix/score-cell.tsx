import { StickyNote } from 'lucide-react';
import { FigureButton } from '@/components/projection/figure-button';
import { offerClass } from '@/components/ui/offer-class';
import type { Criterion } from '@/lib/engine/comparison/criterion';
import type { Offer } from '@/lib/engine/offer/offer';
import { formatNumber } from '@/lib/format/format-number';
import { boundText } from './bound-text';
import { confidenceWords, reachText } from './confidence-words';
import type { MatrixActions } from './matrix-actions';
import type { MatrixModel } from './matrix-model';
import { meaningId } from './meaning-id';
import { payMeasure } from './pay-measure';
import { Pips } from './pips';
import { ScoreInput } from './score-input';

interface ScoreCellProps {
  readonly criterion: Criterion;
  readonly offer: Pick<Offer, 'id' | 'company'>;
  readonly index: number;
  readonly model: MatrixModel;
  readonly actions: MatrixActions;
  /** Whose meaning the criterion's name carries, where it stands in the page more than once. */
  readonly meaning?: string;
  readonly locale: string;
}

/** One score with the figure in words and what it adds to the total; measured ones are only shown. */
export const ScoreCell = ({ criterion, offer, index, model, actions, meaning = criterion.id, locale }: ScoreCellProps) => {
  const score = model.score(criterion.id, offer.id);
  if (criterion.measure !== null) {
    const caption = <Caption score={score} open={criterion.measure.figure === 'chanceBest' && model.drawing ? 'being drawn…' : 'no figure yet'} reach={boundText(model.range(criterion.id, offer.id))} adds={addsOf(model, criterion.id, offer.id)} locale={locale} />;
    return (
      <span className={`${offerClass(index)} inline-grid shrink-0 justify-items-center gap-0.5`}>
        <span className="inline-flex px-1.5 py-1.5">
          <Pips value={score} large />
        </span>
        {score === null || payMeasure(criterion.measure) === null ? (
          caption
        ) : (
          <FigureButton onAsk={() => actions.explain(criterion.id, offer.id)}>
            <span className="sr-only">{`${criterion.name}, ${model.nameOf(offer.id)}: `}</span>
            {caption}
          </FigureButton>
        )}
      </span>
    );
  }
  const remark = criterion.remarks[offer.id];
  const reach = remark ? reachText(remark.confidence, locale) : '';
  const noted = remark !== undefined && remark.note !== '';
  const said = [remark && remark.confidence !== 'sure' ? confidenceWords[remark.confidence].toLowerCase() : '', noted ? 'with a note' : ''].filter(Boolean).join(', ');
  return (
    <span className={`${offerClass(index)} inline-grid shrink-0 justify-items-center gap-0.5`}>
      <ScoreInput
        criterionId={criterion.id}
        offerId={offer.id}
        label={`${criterion.name}, ${model.nameOf(offer.id)}`}
        describedBy={criterion.low || criterion.high ? meaningId(meaning) : undefined}
        value={score}
        onScore={actions.score}
        onExplain={actions.explain}
      />
      <button
        type="button"
        onClick={() => actions.explain(criterion.id, offer.id)}
        title={remark?.note || 'How sure, and why'}
        className="inline-flex min-h-6 items-center gap-1 rounded-badge px-1.5 hover:bg-line2 pointer-coarse:min-h-8"
      >
        <span className="sr-only">{`How sure, and why: ${criterion.name}, ${model.nameOf(offer.id)}${said === '' ? '' : ` (${said})`}.`}</span>
        <Caption score={score} open="not scored" reach={reach} adds={addsOf(model, criterion.id, offer.id)} locale={locale} />
        {noted ? <StickyNote aria-hidden className="size-3 text-ink3" /> : null}
      </button>
    </span>
  );
};

/** Nothing while totals are hidden: what the scores add would give them away. */
const addsOf = (model: MatrixModel, criterionId: string, offerId: string): number | null => (model.hidden ? null : model.contribution(criterionId, offerId));

interface CaptionProps {
  readonly score: number | null;
  readonly open: string;
  readonly reach?: string;
  readonly adds: number | null;
  readonly locale: string;
}

const Caption = ({ score, open, reach = '', adds, locale }: CaptionProps) =>
  score === null ? (
    <span className="text-tiny whitespace-nowrap text-question">{open}</span>
  ) : (
    <span className="text-tiny whitespace-nowrap text-ink3">
      <span className="font-medium text-ink2">{formatNumber(score, locale, { maxDecimals: 2 })}</span>
      {reach === '' ? null : <span className="text-question"> {reach}</span>}
      {adds === null ? null : ` · adds ${formatNumber(adds, locale, { decimals: 2 })}`}
    </span>
  );

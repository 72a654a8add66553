import { offerClass } from '@/components/ui/offer-class';
import { OfferBadge } from '@/components/ui/offer-badge';
import { formatNumber } from '@/lib/format/format-number';
import { PictureCard } from './picture-card';
import type { Pictured } from './pictured';
import { sensitivitySentence, swings, type Swing } from './sensitivity';
import { SensitivityTable } from './sensitivity-table';

/** Scores drawn; the table holds all. */
const DRAWN = 8;

/** A tornado: what moving each score by one point does to the lead, the most dangerous first. */
export const SensitivityCard = ({ picture }: { picture: Pictured }) => {
  const list = swings(picture);
  const { scored, placeOf, company, criterion, locale } = picture;
  const drawn = list.slice(0, DRAWN);
  const least = Math.min(0, ...drawn.map((swing) => swing.least));
  const most = Math.max(0, ...drawn.map((swing) => swing.most));
  const figure = (margin: number) => formatNumber(margin, locale, { decimals: 2, sign: true });
  const at = (margin: number) => ((margin - least) / (most - least || 1)) * 100;
  return (
    <PictureCard
      title="If one score were a point off"
      reading={sensitivitySentence(picture, list)}
      table={list.length > 0 ? <SensitivityTable list={list} picture={picture} /> : undefined}
    >
      {drawn.length === 0 ? null : (
        <>
          <ul className="grid grid-cols-[minmax(0,1fr)] gap-y-2.5">
            {drawn.map((swing) => (
              <li key={`${swing.offer} ${swing.criterion}`} className="grid grid-cols-[minmax(0,1fr)_minmax(0,12rem)] items-center gap-x-3 max-sm:grid-cols-[minmax(0,1fr)] max-sm:gap-y-1">
                <span className="flex min-w-0 items-start gap-2 text-[13px] leading-snug">
                  <OfferBadge index={placeOf(swing.offer)} size="sm" name={company(swing.offer)} />
                  <span className="min-w-0 wrap-break-word">
                    {criterion(swing.criterion)} <span className="text-ink3 tabular-nums">{formatNumber(swing.score, locale, { maxDecimals: 1 })}</span>
                  </span>
                </span>
                <SwingBar swing={swing} winner={placeOf(scored.winner ?? '')} turnedTo={swing.turn?.leader == null ? null : placeOf(swing.turn.leader)} at={at} />
              </li>
            ))}
          </ul>
          <p className="mt-2 grid grid-cols-[minmax(0,1fr)_minmax(0,12rem)] gap-x-3 text-tiny text-ink3 max-sm:grid-cols-[minmax(0,1fr)] max-sm:gap-y-1">
            <span>{company(scored.winner ?? '')}’s lead, in points. Left of the line, another offer leads.</span>
            <span aria-hidden className="relative h-4 tabular-nums">
              {least < 0 ? <span className="absolute left-0">{figure(least)}</span> : null}
              <span className="absolute -translate-x-1/2" style={{ left: `${at(0)}%` }}>
                0
              </span>
              <span className="absolute right-0">{figure(most)}</span>
            </span>
          </p>
        </>
      )}
    </PictureCard>
  );
};

interface SwingBarProps {
  readonly swing: Swing;
  /** Places of the winner, and of the offer that would take over. */
  readonly winner: number;
  readonly turnedTo: number | null;
  /** Where a margin lies, in percent of the width. */
  readonly at: (margin: number) => number;
}

const SwingBar = ({ swing: { least, most }, winner, turnedTo, at }: SwingBarProps) => {
  const zero = at(0);
  const lost = Math.min(at(least), zero);
  const kept = Math.max(at(least), zero);
  return (
    <span aria-hidden className="relative block h-4">
      <span className="absolute inset-x-0 top-1/2 h-px bg-line" />
      {least < 0 ? <span className={`${turnedTo === null ? '' : offerClass(turnedTo)} absolute top-0.5 h-3 rounded-l-[3px] bg-offer`} style={{ left: `${lost}%`, width: `${zero - lost}%` }} /> : null}
      <span className={`${offerClass(winner)} absolute top-0.5 h-3 rounded-r-[3px] bg-offer-tint`} style={{ left: `${kept}%`, width: `${Math.max(0, at(most) - kept)}%` }} />
      <span className="absolute -inset-y-1 w-0.5 -translate-x-1/2 bg-ink2" style={{ left: `${zero}%` }} />
    </span>
  );
};

import { OfferName } from '@/components/projection/offer-name';
import { Cell, HeadCell, Table, TableBody, TableHead, TableRegion } from '@/components/ui/table';
import type { Offer } from '@/lib/engine/offer/offer';
import type { BreakEven, BreakEvenRow } from '@/lib/engine/negotiation/break-even';
import { minorDigits } from '@/lib/engine/money/minor-digits';
import { PAY_LEVERS } from '@/lib/engine/negotiation/with-more-pay';
import { formatPercent } from '@/lib/format/format-percent';
import { commonObstacle, enough, obstacleText, type BreakEvenGoal } from './break-even-words';
import type { Pictured } from './pictured';

interface BreakEvenTableProps {
  readonly goal: BreakEvenGoal;
  readonly label: string;
  readonly rows: readonly BreakEvenRow[];
  readonly offers: readonly Offer[];
  readonly picture: Pictured;
}

/** What each offer would need to lead, with each kind of pay alone. */
export const BreakEvenTable = ({ goal, label, rows, offers, picture }: BreakEvenTableProps) => (
  <TableRegion label={label}>
    <Table className="text-[13px]! max-sm:[&_td]:px-2 max-sm:[&_th]:px-2.5">
      <TableHead>
        <tr>
          <HeadCell sticky>{label}</HeadCell>
          <HeadCell numeric>Base, a year</HeadCell>
          <HeadCell numeric>or sign-on</HeadCell>
          <HeadCell numeric>or equity</HeadCell>
        </tr>
      </TableHead>
      <TableBody>
        {offers.map((offer, place) => {
          const answer = rows.find(({ offerId }) => offerId === offer.id)?.[goal];
          if (answer === undefined) return null;
          const obstacle = answer && commonObstacle(answer);
          return (
            <tr key={offer.id}>
              <HeadCell sticky scope="row">
                <OfferName index={place} company={offer.company} />
              </HeadCell>
              {answer === null || obstacle ? (
                <Cell colSpan={PAY_LEVERS.length} className="min-w-52 text-ink2 sm:text-right">
                  <span className="inline-block max-sm:max-w-44">{obstacle ? obstacleText(obstacle, goal, picture) : 'leads already'}</span>
                </Cell>
              ) : (
                PAY_LEVERS.map((lever) => (
                  <Cell key={lever} numeric>
                    <Answer answer={answer[lever]} offer={offer} goal={goal} picture={picture} base={lever === 'base' ? offer.base : null} />
                  </Cell>
                ))
              )}
            </tr>
          );
        })}
      </TableBody>
    </Table>
  </TableRegion>
);

/** Smaller shares of the base are not worth saying. */
const LEAST_SHARE = 0.0005;

interface AnswerProps {
  readonly answer: BreakEven;
  readonly offer: Offer;
  readonly goal: BreakEvenGoal;
  readonly picture: Pictured;
  /** What the amount comes on top of, in decimal units, where it helps to know the share. */
  readonly base: number | null;
}

const Answer = ({ answer, offer: { currency }, goal, picture, base }: AnswerProps) => {
  if (answer.kind === 'none') return <span className="inline-block max-w-44 text-right text-tiny whitespace-normal text-ink2">{obstacleText(answer.obstacle, goal, picture)}</span>;
  const amount = `+${enough(answer.more, currency, picture.locale)}`;
  if (base === null || base === 0) return amount;
  const share = answer.more / (base * 10 ** minorDigits(currency));
  return (
    <span className="inline-grid">
      {amount}
      {share < LEAST_SHARE ? null : <span className="text-tiny text-ink3">{formatPercent(share, picture.locale, { sign: true })}</span>}
    </span>
  );
};

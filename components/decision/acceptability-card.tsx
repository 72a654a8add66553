import { OfferName } from '@/components/projection/offer-name';
import { offerClass } from '@/components/ui/offer-class';
import { TextureSwatch, type Texture } from '@/components/ui/texture-swatch';
import type { Acceptability } from '@/lib/engine/decision/sampling/sample-acceptability';
import { formatNumber } from '@/lib/format/format-number';
import { formatPercent } from '@/lib/format/format-percent';
import { AcceptabilityTable } from './acceptability-table';
import { acceptabilitySentence } from './acceptability-sentence';
import { neverFirst } from './never-first';
import { PictureCard } from './picture-card';
import type { Pictured } from './pictured';
import type { SampledMatrix } from './use-acceptability';

interface AcceptabilityCardProps {
  readonly picture: Pictured;
  readonly acceptability: Acceptability;
  /** Only a first look, with or without a full answer to come. */
  readonly look: SampledMatrix['look'];
  readonly samples: number;
}

const textureOf = (rank: number): Texture => (rank === 0 ? 'solid' : rank === 1 ? 'soft' : 'faint');

/** In how many of all weightings each offer takes which rank, and which offers never come first. */
export const AcceptabilityCard = ({ picture, acceptability, look, samples }: AcceptabilityCardProps) => {
  const { offers, locale } = picture;
  const never = neverFirst(picture);
  return (
    <PictureCard
      title="Over all the ways to weigh"
      reading={acceptabilitySentence(picture, acceptability)}
      note={
        look === 'full'
          ? `${formatNumber(samples, locale)} weightings, each as likely as any other; the shares are exact to ±${formatNumber(acceptability.error * 100, locale, { decimals: 1 })} points. Open and unsure scores are drawn from their range.`
          : `A first look, exact to ±${formatNumber(acceptability.error * 100, locale, { decimals: 1 })} points. ${look === 'first' ? 'The rest is being drawn.' : 'This browser could not draw the rest.'}`
      }
      table={<AcceptabilityTable picture={picture} acceptability={acceptability} />}
    >
      <ul aria-busy={look === 'first'} className="grid grid-cols-[minmax(0,1fr)] gap-2.5">
        {offers.map(({ id, company }, place) => (
          <li key={id} className={`${offerClass(place)} grid grid-cols-[minmax(0,9.5rem)_minmax(0,1fr)_3.4rem] items-center gap-x-3 max-sm:grid-cols-[minmax(0,7rem)_minmax(0,1fr)_3.2rem]`}>
            <OfferName index={place} company={company} />
            <span aria-hidden className="flex h-3 gap-px overflow-hidden rounded-[3px] bg-line2">
              {acceptability.ranks[id]?.map((share, rank) => (share > 0 ? <span key={rank} className={`texture-${textureOf(rank)}`} style={{ width: `${share * 100}%` }} /> : null))}
            </span>
            <span className="text-right font-semibold tabular-nums">{formatPercent(acceptability.ranks[id]?.[0] ?? 0, locale)}</span>
          </li>
        ))}
      </ul>
      <p aria-hidden className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-tiny text-ink3 [--offer-tint:var(--line)] [--offer:var(--ink3)]">
        <Key texture="solid" label="first" />
        <Key texture="soft" label="second" />
        {offers.length > 2 ? <Key texture="faint" label={offers.length > 3 ? 'third or later' : 'third'} /> : null}
      </p>
      {never.length > 0 ? (
        <ul className="mt-4 grid gap-1.5 border-t border-line2 pt-3 text-small text-ink2">
          {never.map(({ offerId, reason }) => (
            <li key={offerId} className="wrap-anywhere">
              <bdi className={`${offerClass(picture.placeOf(offerId))} font-semibold text-offer-ink`}>{picture.company(offerId)}</bdi> {reason}
            </li>
          ))}
        </ul>
      ) : null}
    </PictureCard>
  );
};

const Key = ({ texture, label }: { texture: Texture; label: string }) => (
  <span className="inline-flex items-center gap-1.5">
    <TextureSwatch texture={texture} />
    {label}
  </span>
);

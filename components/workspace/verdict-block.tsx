import { offerClass } from '@/components/ui/offer-class';
import type { Offer } from '@/lib/engine/offer/offer';
import { offerNames } from '@/lib/format/offer-names';
import type { VerdictReading } from './read-verdict';
import type { VerdictPart } from './verdict-words';

interface VerdictBlockProps {
  readonly reading: VerdictReading;
  readonly offers: readonly Pick<Offer, 'id' | 'company'>[];
  /** `h1` where it heads the page. */
  readonly heading?: 'h1' | 'h2';
}

/** Who leads, how firmly, and three figures beside it. */
export const VerdictBlock = ({ reading: { sentence, aside, facts }, offers, heading: Heading = 'h1' }: VerdictBlockProps) => (
  <section aria-label="Verdict" className="flex flex-wrap items-end justify-between gap-x-10 gap-y-4">
    <div className="min-w-0 flex-1 basis-[28rem] max-sm:basis-full">
      <Heading
        className={`max-w-[30em] text-figure leading-[1.25] font-[450] tracking-[-.005em] text-balance wrap-anywhere ${Heading === 'h1' ? 'md:text-verdict' : 'md:text-[25px]'}`}
      >
        <Sentence parts={sentence} offers={offers} />
      </Heading>
      {aside === null ? null : (
        <p className="mt-2 text-ink2 wrap-anywhere">
          <Sentence parts={aside} offers={offers} plain />
        </p>
      )}
    </div>
    {facts.length === 0 ? null : (
      <dl className="grid w-full grid-cols-3 gap-x-4 sm:flex sm:w-auto sm:gap-x-7 md:text-right">
        {facts.map(({ figure, label, pending = false }) => (
          <div key={label} className="flex flex-col-reverse justify-end">
            <dt className="text-small text-ink3">{label}</dt>
            <dd aria-busy={pending} className={`font-serif text-figure leading-tight transition-colors ${pending ? 'text-ink3' : ''}`}>
              {figure}
            </dd>
          </div>
        ))}
      </dl>
    )}
  </section>
);

interface SentenceProps {
  readonly parts: readonly VerdictPart[];
  readonly offers: readonly Pick<Offer, 'id' | 'company'>[];
  readonly plain?: boolean;
}

/** Words with the names of offers in their colours. */
const Sentence = ({ parts, offers, plain = false }: SentenceProps) => {
  const names = offerNames(offers.map(({ company }) => company));
  return parts.map((part, place) => {
    if (typeof part === 'string') return part;
    const index = offers.findIndex((offer) => offer.id === part.offerId);
    return (
      <bdi key={place} className={plain ? undefined : `${offerClass(Math.max(0, index))} text-offer-ink`}>
        {names[index] ?? ''}
      </bdi>
    );
  });
};

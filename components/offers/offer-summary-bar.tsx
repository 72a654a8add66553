import { useLocale } from '@/components/ui/locale-provider';
import { OfferBadge } from '@/components/ui/offer-badge';
import { useOfferEditor } from './offer-editor-context';
import { offerFigures } from './offer-figures';

/** Those that fit, under shorter names. */
const shown = new Map([['Year 1', 'Year 1'], ['Average, 4 years', 'Average'], ['Steady state', 'Steady'], ['Year 5', 'Year 5']]);

/** The offer's totals at the foot of a small screen, where the summary is out of sight. */
export const OfferSummaryBar = () => {
  const { projection, index } = useOfferEditor();
  const locale = useLocale();
  const figures = offerFigures(projection, locale, { compact: true }).filter(({ label }) => shown.has(label));
  return (
    <div
      aria-hidden
      className="fixed inset-x-0 bottom-0 z-30 flex items-center gap-3 border-t border-line bg-card px-4 pt-2 pb-[max(8px,env(safe-area-inset-bottom))] lg:hidden print:hidden"
    >
      <OfferBadge index={index} />
      <div className="grid flex-1 grid-cols-4 gap-2">
        {figures.map(({ label, value }) => (
          <div key={label} className="min-w-0">
            <div className="truncate text-[14px] font-semibold tabular-nums">{value}</div>
            <div className="truncate text-tiny text-ink3">{shown.get(label)}</div>
          </div>
        ))}
      </div>
    </div>
  );
};

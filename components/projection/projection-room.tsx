'use client';

import { useMemo } from 'react';
import { useWorkspace } from '@/components/workspace/workspace-context';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { useLocale } from '@/components/ui/locale-provider';
import { Notice } from '@/components/ui/notice';
import { projectComparison } from '@/lib/engine/projection/project-comparison';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { routes } from '@/lib/routes';
import { GrowthControls } from './growth-controls';
import { growthDifference } from './growth-difference';
import type { GrowthInAddress } from './growth-in-address';
import { ProjectionView } from './projection-view';
import { useGrowth, withGrowth } from './use-growth';

/** The Projection room of a comparison. */
export const ProjectionRoom = () => {
  const { id, comparison, projections, setAssumptions, setCurrency, updateOffer } = useWorkspace();
  const locale = useLocale();
  const { shown, stored, differs, write } = useGrowth(comparison);
  const viewed = useMemo(() => (differs ? withGrowth(comparison, shown) : comparison), [comparison, differs, shown]);
  const figures = useMemo(() => (differs ? projectComparison(viewed, vestingPresets) : projections), [differs, viewed, projections]);

  const keep = (growth: GrowthInAddress) => {
    const next = withGrowth(comparison, growth);
    if (growth.all !== stored.all) setAssumptions(next.assumptions);
    next.offers.forEach((offer, index) => {
      if (offer.sharePriceGrowth !== comparison.offers[index]?.sharePriceGrowth) updateOffer(offer.id, offer);
    });
    write(growth);
  };

  const [common, ...others] = new Set(comparison.offers.map((offer) => offer.currency));
  if (comparison.offers.length === 0)
    return (
      <EmptyState title="No offers yet" actions={<ButtonLink href={routes.offers(id)} variant="primary">Enter an offer</ButtonLink>}>
        Enter your first offer, and its four years appear here with the fifth in outline.
      </EmptyState>
    );
  return (
    <>
      {common !== undefined && others.length === 0 && common !== comparison.currency ? (
        <Notice tone="info" className="mb-5" actions={<Button size="sm" onClick={() => setCurrency(common)}>Read it in {common}</Button>}>
          All offers are in {common}, and this comparison is read in {comparison.currency}. Read in {common}, pay can be charted and measured; no amount changes.
        </Notice>
      ) : null}
      {differs ? (
        <div className="mb-5">
          <Notice
            tone="info"
            actions={
              <>
                <Button size="sm" onClick={() => keep(shown)}>Keep this</Button>
                <Button size="sm" variant="ghost" onClick={() => write(null)}>Back to mine</Button>
              </>
            }
          >
            {growthDifference(shown, stored, comparison.offers.map((offer) => offer.company), locale)}
          </Notice>
        </div>
      ) : null}
      <ProjectionView
        comparison={viewed}
        projections={figures}
        locale={locale}
        controls={<GrowthControls offers={viewed.offers} growth={shown} onGrowth={keep} locale={locale} />}
      />
    </>
  );
};

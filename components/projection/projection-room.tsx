'use client';

import dynamic from 'next/dynamic';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useWorkspace } from '@/components/workspace/workspace-context';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { useLocale } from '@/components/ui/locale-provider';
import { Notice } from '@/components/ui/notice';
import { comparableProjections } from '@/lib/engine/projection/comparable-projections';
import { inRealTerms } from '@/lib/engine/projection/in-real-terms';
import { projectComparison } from '@/lib/engine/projection/project-comparison';
import { taxTable } from '@/lib/engine/projection/take-home/tax-table';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { routes } from '@/lib/routes';
import { GrowthControls } from './growth-controls';
import { growthDifference } from './growth-difference';
import type { GrowthInAddress } from './growth-in-address';
import { LazyFurtherViews } from './lazy-further-views';
import { LazyOriginDialog } from './lazy-origin-dialog';
import type { OriginRequest } from './origin-request';
import { ProjectionView } from './projection-view';
import { TaxUnknown } from './tax-unknown';
import { useGrowth, withGrowth } from './use-growth';
import { useView } from './use-view';
import { useWrapFigure } from './use-wrap-figure';
import { ViewControls } from './view-controls';

const AssumptionsDialog = dynamic(() => import('./assumptions-dialog').then((module) => module.AssumptionsDialog), { ssr: false });

/** The Projection room of a comparison. */
export const ProjectionRoom = () => {
  const { id, comparison, projections, taxTables, setAssumptions, setUncertainty, setCurrency, updateOffer } = useWorkspace();
  const locale = useLocale();
  const { shown, stored, differs, write } = useGrowth(comparison);
  const viewed = useMemo(() => (differs ? withGrowth(comparison, shown) : comparison), [comparison, differs, shown]);
  const figures = useMemo(() => (differs ? projectComparison(viewed, vestingPresets, taxTables) : projections), [differs, viewed, projections, taxTables]);
  const view = useView();
  const comparable = useMemo(() => comparableProjections(viewed, figures), [viewed, figures]);
  const { inflation } = viewed.assumptions;
  const drawn = useMemo(() => (view.money === 'real' ? comparable.map((projection) => inRealTerms(projection, inflation)) : comparable), [view.money, comparable, inflation]);
  const taxesOf = useCallback(
    (index: number) => {
      const [offer, own, shownAs] = [viewed.offers[index], figures[index], drawn[index]];
      return offer && own && shownAs ? taxTable(offer, own, shownAs, viewed.assumptions, taxTables) : null;
    },
    [viewed, figures, drawn, taxTables],
  );
  // While a slider moves, what is further down follows when there is time.
  const later = useDeferredValue(useMemo(() => ({ viewed, figures, comparable }), [viewed, figures, comparable]));
  const [ask, setAsk] = useState<OriginRequest | null>(null);
  const wrap = useWrapFigure(setAsk);
  const [assuming, setAssuming] = useState(false);
  const asked = ask === null ? null : { offer: viewed.offers[ask.index], projection: figures[ask.index], comparable: comparable[ask.index], shown: drawn[ask.index] };

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
      {view.pay === 'takeHome' ? (
        <div className="mb-5 empty:hidden">
          <TaxUnknown offers={viewed.offers} projections={figures} href={routes.offers(id)} />
        </div>
      ) : null}
      <ProjectionView
        comparison={viewed}
        projections={drawn}
        locale={locale}
        pay={view.pay}
        money={view.money}
        taxesOf={taxesOf}
        onAsk={setAsk}
        controls={
          <>
            <ViewControls {...view} />
            <Button size="sm" className="min-h-7.5" onClick={() => setAssuming(true)}>What is assumed</Button>
            <GrowthControls offers={viewed.offers} growth={shown} onGrowth={keep} locale={locale} />
          </>
        }
      />
      <LazyFurtherViews
        comparison={later.viewed}
        projections={later.figures}
        comparable={later.comparable}
        taxTables={taxTables}
        pay={view.pay}
        money={view.money}
        onUncertainty={setUncertainty}
        locale={locale}
        wrap={wrap}
      />
      {assuming ? (
        <AssumptionsDialog
          assumptions={comparison.assumptions}
          onAssumptions={setAssumptions}
          currency={comparison.currency}
          otherCurrencies={[...new Set(comparison.offers.map((offer) => offer.currency))].filter((one) => one !== comparison.currency)}
          onClose={() => setAssuming(false)}
        />
      ) : null}
      {ask !== null && asked?.offer && asked.projection && asked.comparable && asked.shown ? (
        <LazyOriginDialog ask={ask} offer={asked.offer} projection={asked.projection} comparable={asked.comparable} shown={asked.shown} assumptions={viewed.assumptions} taxTables={taxTables} locale={locale} onClose={() => setAsk(null)} />
      ) : null}
    </>
  );
};

import { useSyncExternalStore } from 'react';
import { useWorkspaceStore } from '@/components/workspace/workspace-context';
import { AboutSection } from './sections/about-section';
import { EquitySection } from './sections/equity-section';
import { EsppSection } from './sections/espp-section';
import { GrowthSection } from './sections/growth-section';
import { HealthSection } from './sections/health-section';
import { HoursSection } from './sections/hours-section';
import { ItemsSection } from './sections/items-section';
import { MatchSection } from './sections/match-section';
import { NotesSection } from './sections/notes-section';
import { PaySection } from './sections/pay-section';
import { RefreshersSection } from './sections/refreshers-section';
import { RelocationSection } from './sections/relocation-section';
import { SignOnSection } from './sections/sign-on-section';
import { StipendsList } from './sections/stipends-list';

const benefits = ['Health insurance', 'Meals', 'Childcare'];
const costs = ['Parking', 'Childcare', 'Professional fees'];

/** Everything an offer says, section by section. It saves itself; until it can, it takes nothing that would be lost. */
export const OfferForm = ({ isFresh }: { readonly isFresh: boolean }) => {
  const store = useWorkspaceStore();
  const isReady = useSyncExternalStore(store.subscribe, store.isReady, () => false);
  return (
    <form noValidate autoComplete="off" onSubmit={(event) => event.preventDefault()}>
      <fieldset disabled={!isReady} className="min-w-0 space-y-3.5 max-lg:[&_:is(input,select,textarea,button)]:scroll-mb-24">
        <AboutSection isFresh={isFresh && isReady} />
        <PaySection />
        <SignOnSection />
        <RelocationSection />
        <EquitySection />
        <RefreshersSection />
        <EsppSection />
        <MatchSection />
        <HealthSection />
        <ItemsSection list="benefits" title="Benefits" empty="meals, childcare, stipends" suggestions={benefits}>
          <StipendsList />
        </ItemsSection>
        <HoursSection />
        <ItemsSection list="costs" title="Costs" empty="what the job costs you besides" suggestions={costs} />
        <GrowthSection />
        <NotesSection />
      </fieldset>
    </form>
  );
};

import { AboutSection } from './sections/about-section';
import { EquitySection } from './sections/equity-section';
import { GrowthSection } from './sections/growth-section';
import { ItemsSection } from './sections/items-section';
import { MatchSection } from './sections/match-section';
import { NotesSection } from './sections/notes-section';
import { PaySection } from './sections/pay-section';
import { RefreshersSection } from './sections/refreshers-section';
import { SignOnSection } from './sections/sign-on-section';

const benefits = ['Health insurance', 'Learning stipend', 'Home office', 'Meals'];
const costs = ['Commute', 'Health premium', 'Relocation, spread out'];

/** Everything an offer says, section by section. It saves itself. */
export const OfferForm = ({ isFresh }: { readonly isFresh: boolean }) => (
  <form noValidate autoComplete="off" className="space-y-3.5" onSubmit={(event) => event.preventDefault()}>
    <AboutSection isFresh={isFresh} />
    <PaySection />
    <SignOnSection />
    <EquitySection />
    <RefreshersSection />
    <MatchSection />
    <ItemsSection list="benefits" title="Benefits" empty="health, stipends, meals" suggestions={benefits} />
    <ItemsSection list="costs" title="Costs" empty="commute, premiums" suggestions={costs} />
    <GrowthSection />
    <NotesSection />
  </form>
);

import { SegmentedControl } from '@/components/ui/segmented-control';
import type { RetirementMatch } from '@/lib/engine/offer/retirement-match';
import { FieldGrid } from '../field-grid';
import { AmountField } from '../fields/amount-field';
import { PercentField } from '../fields/percent-field';
import { useOfferEditor } from '../offer-editor-context';
import { QuestionNote } from '../question-note';
import { SectionCard } from '../section-card';
import { startingMatch } from '../starting-values';

const subtitleOf = (match: RetirementMatch): string => (match.kind === 'unknown' ? 'not known yet' : match.kind === 'none' ? 'no match' : '401(k) or pension, with your own part put in full');

/** What the employer adds to retirement savings. */
export const MatchSection = () => {
  const { offer, change } = useOfferEditor();
  const { match } = offer;
  return (
    <SectionCard id="match" title="Retirement match" subtitle={subtitleOf(match)} fields={['match']} belongs={(entry) => entry.kind === 'retirement'}>
      <SegmentedControl
        label="Retirement match"
        value={match.kind}
        onValue={(kind) => change({ ...offer, match: kind === 'match' ? startingMatch : { kind } }, 'match')}
        options={[{ value: 'unknown', label: 'Not known' }, { value: 'none', label: 'None' }, { value: 'match', label: 'They match' }]}
      />
      {match.kind === 'match' ? (
        <div className="mt-4">
          <FieldGrid>
            <PercentField path="match.tiers.0.rate" label="They add" suffix="of what you put in" />
            <PercentField path="match.tiers.0.upToShareOfPay" label="Up to" suffix="of base" />
            <AmountField path="match.yearlyCap" label="At most" suffix="a year" note="optional" hint="Empty where there is no cap" />
          </FieldGrid>
        </div>
      ) : null}
      <QuestionNote path="match" />
    </SectionCard>
  );
};

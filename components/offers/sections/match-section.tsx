import { SegmentedControl } from '@/components/ui/segmented-control';
import { parsePlainDate } from '@/lib/engine/calendar/plain-date';
import type { RetirementMatch } from '@/lib/engine/offer/retirement-match';
import { publishedCompensationLimit } from '@/lib/engine/tax/limits/compensation-limit';
import { useOfferEditor } from '../offer-editor-context';
import { QuestionNote } from '../question-note';
import { SectionCard } from '../section-card';
import { startingMatch } from '../starting-values';
import { MatchFields } from './match-fields';

const subtitleOf = (match: RetirementMatch): string => {
  if (match.kind !== 'match') return match.kind === 'unknown' ? 'not known yet' : 'no match';
  const last = match.vesting.at(-1);
  return `401(k) or pension, with your own part put in full${last === undefined ? '' : `, all yours after ${last.months} months`}`;
};

/** What the employer adds to retirement savings. */
export const MatchSection = () => {
  const { offer, change } = useOfferEditor();
  const { match } = offer;
  const limit = offer.country === 'US' && offer.currency === 'USD' ? publishedCompensationLimit(parsePlainDate(offer.startDate).year).limit : null;
  return (
    <SectionCard id="match" title="Retirement match" subtitle={subtitleOf(match)} fields={['match']}>
      <SegmentedControl
        label="Retirement match"
        value={match.kind}
        onValue={(kind) => change({ ...offer, match: kind === 'match' ? { ...startingMatch, payLimit: limit } : { kind } }, 'match')}
        options={[{ value: 'unknown', label: 'Not known' }, { value: 'none', label: 'None' }, { value: 'match', label: 'They match' }]}
      />
      {match.kind === 'match' ? <MatchFields match={match} onMatch={(next, replaced) => change({ ...offer, match: next }, replaced)} /> : null}
      <QuestionNote path="match" />
    </SectionCard>
  );
};

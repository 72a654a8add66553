import { useLocale } from '@/components/ui/locale-provider';
import { Button } from '@/components/ui/button';
import { useWorkspace } from '@/components/workspace/workspace-context';
import { privateCount } from '@/lib/engine/ledger/private-count';
import type { PrivateCount, PrivateOutlook } from '@/lib/engine/offer/private-outlook';
import { privateReadings } from '@/lib/engine/projection/private-readings';
import { formatMoney } from '@/lib/format/format-money';
import { formatPercent } from '@/lib/format/format-percent';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { MoreTerms } from '../more-terms';
import { useOfferEditor } from '../offer-editor-context';
import { SelectField } from '../fields/select-field';
import { PrivateOutlookCases } from './private-outlook-cases';
import { PrivateOutlookColumn } from './private-outlook-column';
import { PrivateOutlookInvestors } from './private-outlook-investors';

const stages = [
  { value: '', label: 'Not chosen' },
  { value: 'seed', label: 'Seed' },
  { value: 'series-a', label: 'Series A' },
  { value: 'series-b', label: 'Series B' },
  { value: 'series-c', label: 'Series C' },
  { value: 'series-d', label: 'Series D or later' },
  { value: 'pre-ipo', label: 'About to go public' },
];

const names = { nothing: 'nothing', haircut: 'a part of the paper value', scenarios: 'what may become of it' } as const satisfies Record<PrivateCount, string>;

/** What a private company's equity may be worth, three ways side by side, and which of them the figures count. */
export const PrivateOutlookEditor = () => {
  const { offer, change } = useOfferEditor();
  const { comparison } = useWorkspace();
  const locale = useLocale();
  const { assumptions } = comparison;
  const readings = privateReadings({ offer, assumptions, presets: vestingPresets });
  if (readings === null) return null;
  const { privateOutlook } = offer;
  const replace = (next: Partial<PrivateOutlook>, replaced?: string) => change({ ...offer, privateOutlook: { ...privateOutlook, ...next } }, replaced && `privateOutlook.${replaced}`);
  const counted = privateCount(offer, assumptions);
  const money = (minor: number) => formatMoney(minor, offer.currency, locale, { compact: true });
  const { nothing, haircut, scenarios } = readings;
  const choose = (counts: PrivateCount) => () => replace({ counts });
  const ranges = scenarios.expected.high > scenarios.expected.low;
  return (
    <section aria-labelledby="worth-private" className="border-t border-line2 pt-5">
      <h3 id="worth-private" className="text-[15px] font-medium">
        What private shares may be worth
      </h3>
      <p className="mt-0.5 mb-4 max-w-[60em] text-[13px] text-ink2">
        They cannot be sold until the company is sold or listed, and many companies never are. Look at it three ways, and choose which one the figures count. Amounts are all of this offer’s equity over four years.
      </p>
      <div className="grid gap-3 md:grid-cols-3">
        <PrivateOutlookColumn title="Nothing" figure={money(nothing)} isCounted={counted === 'nothing'} onCount={choose('nothing')}>
          Decide as if these shares were worth nothing. Whatever they bring is a present.
        </PrivateOutlookColumn>
        <PrivateOutlookColumn
          title="Haircut"
          figure={money(haircut.counted)}
          remark={haircut.usual ? `usually ${money(haircut.usual.low)} to ${money(haircut.usual.high)}` : undefined}
          isCounted={counted === 'haircut'}
          onCount={choose('haircut')}
        >
          {haircut.usual
            ? `Count a part of what they are worth on paper: at this stage people count ${formatPercent(haircut.usual.shares.low, locale)} to ${formatPercent(haircut.usual.shares.high, locale)}. Another share can be named with each grant.`
            : 'Count a part of what they are worth on paper. The stage of the company gives a usual range; another share can be named with each grant.'}
          <span className="mt-3 block">
            <SelectField path="privateOutlook.stage" label="Stage of the company" options={stages} emptyIsNull />
          </span>
        </PrivateOutlookColumn>
        <PrivateOutlookColumn
          title="Scenarios"
          figure={ranges ? `${money(scenarios.expected.low)} – ${money(scenarios.expected.high)}` : money(scenarios.expected.low)}
          remark={`${chance(scenarios.chanceOfNothing, locale)} that they bring nothing`}
          isCounted={counted === 'scenarios'}
          onCount={choose('scenarios')}
        >
          {scenarios.outcomes.length === 0
            ? 'Write down what the company may come to, and how likely that is. The figures then count the mean.'
            : 'The mean of the cases below, each after debt, investors and later rounds have had their part.'}
          {ranges ? ' It is a range because something is not known yet; the figures count its lower end.' : ''}
        </PrivateOutlookColumn>
      </div>
      {privateOutlook.counts === null ? (
        <p className="mt-2.5 text-small text-ink3">This offer follows the comparison, which counts {names[assumptions.privateCounts]}.</p>
      ) : (
        <p className="mt-2.5 text-small text-ink3">
          Chosen for this offer alone; the comparison counts {names[assumptions.privateCounts]}.{' '}
          <Button size="sm" variant="ghost" onClick={() => replace({ counts: null })}>
            Follow the comparison
          </Button>
        </p>
      )}
      <div className="mt-4 space-y-4">
        <MoreTerms label="Scenarios: what it may come to" opens={counted === 'scenarios' || privateOutlook.scenarios.length > 0}>
          <PrivateOutlookCases reading={scenarios} onReplace={replace} />
        </MoreTerms>
        <MoreTerms label="Who is paid before you: debt and investors" opens={privateOutlook.preferred !== null || privateOutlook.debt !== null || counted === 'scenarios'}>
          <PrivateOutlookInvestors onReplace={replace} />
        </MoreTerms>
      </div>
    </section>
  );
};

const chance = ({ low, high }: { readonly low: number; readonly high: number }, locale: string): string =>
  high - low < 0.0005 ? `${formatPercent(low, locale)} chance` : `${formatPercent(low, locale)} to ${formatPercent(high, locale)} chance`;

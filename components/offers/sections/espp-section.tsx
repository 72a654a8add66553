import { SegmentedControl } from '@/components/ui/segmented-control';
import { Switch } from '@/components/ui/switch';
import { QUALIFIED_DISCOUNT, type Espp } from '@/lib/engine/offer/espp';
import { FieldGrid } from '../field-grid';
import { PercentField } from '../fields/percent-field';
import { useOfferEditor } from '../offer-editor-context';
import { QuestionNote } from '../question-note';
import { SectionCard } from '../section-card';
import { startingEspp } from '../starting-values';

const subtitleOf = (espp: Espp): string => (espp.kind === 'unknown' ? 'not known yet' : espp.kind === 'none' ? 'none' : 'what the discount gains, if sold at once');

/** The plan to buy the employer's shares at a discount (ESPP). */
export const EsppSection = () => {
  const { offer, change } = useOfferEditor();
  const { espp } = offer;
  return (
    <SectionCard id="espp" title="Share purchase plan" subtitle={subtitleOf(espp)} fields={['espp']}>
      <SegmentedControl
        label="Share purchase plan"
        value={espp.kind}
        onValue={(kind) => change({ ...offer, espp: kind === 'plan' ? startingEspp : { kind } }, 'espp')}
        options={[{ value: 'unknown', label: 'Not known' }, { value: 'none', label: 'None' }, { value: 'plan', label: 'There is one' }]}
      />
      {espp.kind === 'plan' ? (
        <div className="mt-4 space-y-4">
          <FieldGrid>
            <PercentField path="espp.contributionRate" label="You put in" suffix="of base" hint={espp.discount > QUALIFIED_DISCOUNT ? undefined : 'US law lets it buy at most $25,000 a year'} />
            <PercentField path="espp.discount" label="Discount" suffix="off" hint={espp.discount > QUALIFIED_DISCOUNT ? 'Over 15%, US law takes the gain as wages' : '15% is usual'} />
          </FieldGrid>
          <Switch
            label="The lower of two prices counts"
            hint="Lookback: that of the first day or of the last of each six months"
            checked={espp.lookback}
            onChecked={(lookback) => change({ ...offer, espp: { ...espp, lookback } })}
          />
        </div>
      ) : null}
      <QuestionNote path="espp" />
    </SectionCard>
  );
};

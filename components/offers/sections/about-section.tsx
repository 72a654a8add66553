import { usStates } from '@/lib/reference/us-states';
import { countries } from '../countries';
import { currencies } from '../currencies';
import { FieldGrid } from '../field-grid';
import { DateField } from '../fields/date-field';
import { SelectField } from '../fields/select-field';
import { TextField } from '../fields/text-field';
import { useOfferEditor } from '../offer-editor-context';
import { PlaceTaxFields } from '../place-tax-fields';
import { SectionCard } from '../section-card';

const workModes = [
  { value: '', label: 'Not said' },
  { value: 'onsite', label: 'On site' },
  { value: 'hybrid', label: 'Hybrid' },
  { value: 'remote', label: 'Remote' },
];

const states = [{ value: '', label: 'Not said' }, ...Object.entries(usStates).map(([value, label]) => ({ value, label }))];

const fields = ['company', 'role', 'level', 'city', 'state', 'country', 'locality', 'effectiveTaxRate', 'workMode', 'startDate', 'currency', 'decisionDeadline'];

/** Who offers what, where and from when. `isFresh`: the offer was just added, and its name waits to be typed over. */
export const AboutSection = ({ isFresh }: { readonly isFresh: boolean }) => {
  const { offer } = useOfferEditor();
  const place = [offer.city, offer.state].filter((part) => part.trim() !== '').join(', ');
  const subtitle = [offer.role, offer.level, place].filter((part) => part.trim() !== '').join(' · ') || 'company, place and dates';
  return (
    <SectionCard id="about" title="About" subtitle={subtitle} fields={fields} opens={offer.role === '' && offer.city === ''}>
      <FieldGrid>
        <TextField path="company" label="Company" autoComplete="organization" startsSelected={isFresh} />
        <TextField path="role" label="Role" autoComplete="organization-title" />
        <TextField path="level" label="Level" hint="In the company’s own words" />
        <SelectField path="country" label="Country" options={countries} />
        {offer.country === 'US' ? (
          <SelectField path="state" label="State" options={states} />
        ) : (
          <TextField path="state" label="Region" />
        )}
        <TextField path="city" label="City" />
        <PlaceTaxFields offer={offer} />
        <SelectField path="workMode" label="Work mode" options={workModes} emptyIsNull />
        <DateField path="startDate" label="Start date" />
        <DateField path="decisionDeadline" label="Answer due by" />
        <SelectField path="currency" label="Currency" options={currencies} />
      </FieldGrid>
    </SectionCard>
  );
};

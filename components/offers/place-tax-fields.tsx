import { useEffect, useState } from 'react';
import type { Offer } from '@/lib/engine/offer/offer';
import { misplacedLocality } from '@/lib/schemas/known-locality';
import { PercentField } from './fields/percent-field';
import { SelectField } from './fields/select-field';

type Places = readonly { readonly state: string; readonly slug: string; readonly name: string }[];

/** What is needed for the tax of a place: within the US a city or county that levies one, elsewhere a rate. */
export const PlaceTaxFields = ({ offer }: { readonly offer: Offer }) => {
  const places = usePlaces(offer.country === 'US');
  if (offer.country !== 'US') return <PercentField path="effectiveTaxRate" label="Tax, all in all" suffix="of pay" hint="Income tax and contributions, as a share of gross pay" />;
  const here = places.filter((place) => place.state === offer.state);
  if (here.length === 0 && offer.locality === null) return null;
  const options = [{ value: '', label: 'None, or not said' }, ...here.map(({ slug, name }) => ({ value: slug, label: name }))];
  return <SelectField path="locality" label="Local income tax" options={options} emptyIsNull hint={misplacedLocality(offer) ?? 'Cities and counties that tax pay'} />;
};

/** The cities and counties that tax pay; they come after the form, whose first sight does not need them. */
function usePlaces(wanted: boolean): Places {
  const [places, setPlaces] = useState<Places>([]);
  useEffect(() => {
    if (!wanted || places.length > 0) return;
    let gone = false;
    import('@/lib/reference/tax/2026/localities').then(
      ({ localities2026 }) => {
        if (!gone) setPlaces(localities2026);
      },
      // Without a connection the list stays empty; what was chosen before is still shown.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [wanted, places.length]);
  return places;
}

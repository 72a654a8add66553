import { byStatus } from '@/lib/engine/tax/by-status';
import { everyStatus } from '@/lib/engine/tax/every-status';
import type { ByStatus } from '@/lib/engine/tax/filing-status';
import type { LocalRule, Locality } from '@/lib/engine/tax/tables/locality-tables';
import type { Brackets } from '@/lib/engine/tax/tables/schedule';
import { indianaCounties, indianaCountiesSource } from './indiana-counties';
import { marylandCounties, marylandCountiesGap, marylandCountiesSource } from './maryland-counties';

const RETRIEVED = '2026-08-19';

const onTaxableIncome = (rate: number): LocalRule => ({ kind: 'state-taxable-income', brackets: everyStatus([[0, rate]]), credits: [] });
const onWages = (rate: number, options: { allowance?: number; deferralsTaxed?: boolean; optionSpreadTaxed?: boolean } = {}): LocalRule => ({
  kind: 'wages',
  rate,
  allowance: options.allowance ?? 0,
  deferralsTaxed: options.deferralsTaxed ?? true,
  optionSpreadTaxed: options.optionSpreadTaxed ?? false,
});

/** Multnomah County's Preschool for All tax and Metro's supportive housing tax, by Oregon taxable income. */
const preschool: ByStatus<Brackets> = byStatus([[0, 0], [125_000, 0.015], [250_000, 0.03]], [[0, 0], [200_000, 0.015], [400_000, 0.03]], [[0, 0], [125_000, 0.015], [250_000, 0.03]], [[0, 0], [200_000, 0.015], [400_000, 0.03]]);
const preschoolAndHousing: ByStatus<Brackets> = byStatus([[0, 0], [125_000, 0.025], [250_000, 0.04]], [[0, 0], [200_000, 0.025], [400_000, 0.04]], [[0, 0], [125_000, 0.025], [250_000, 0.04]], [[0, 0], [200_000, 0.025], [400_000, 0.04]]);

const newYorkCity: LocalRule = {
  kind: 'state-taxable-income',
  brackets: byStatus(
    [[0, 0.03078], [12_000, 0.03762], [25_000, 0.03819], [50_000, 0.03876]],
    [[0, 0.03078], [21_600, 0.03762], [45_000, 0.03819], [90_000, 0.03876]],
    [[0, 0.03078], [12_000, 0.03762], [25_000, 0.03819], [50_000, 0.03876]],
    [[0, 0.03078], [14_400, 0.03762], [30_000, 0.03819], [60_000, 0.03876]],
  ),
  credits: [
    { kind: 'fixed', amount: byStatus([[0, 63], [250_000.01, 0]], [[0, 125], [250_000.01, 0]], [[0, 63], [250_000.01, 0]], [[0, 63], [250_000.01, 0]]) },
    {
      kind: 'rate-reduction',
      brackets: byStatus([[0, 0.00171], [12_000, 0.00228]], [[0, 0.00171], [21_600, 0.00228]], [[0, 0.00171], [12_000, 0.00228]], [[0, 0.00171], [14_400, 0.00228]]),
      mostTaxable: 500_000,
    },
  ],
};

/** The cities and counties that tax pay, as they stood in a year, and Philadelphia's rate for it. */
export function localitiesOf(year: number, philadelphia: { readonly rate: number; readonly gaps: readonly string[] }): readonly Locality[] {
  const place = (state: string, slug: string, name: string, rule: LocalRule, url: string, gaps: readonly string[] = []): Locality => ({
    state,
    slug,
    name,
    rule,
    source: { title: `${name} income tax`, year, url, retrieved: RETRIEVED },
    gaps,
  });
  const portland = ['Portland’s and Multnomah County’s thresholds are those of 2025, and the city’s $35 arts tax is left out.'];
  return [
    place('NY', 'new-york-city', 'New York City', newYorkCity, 'https://www.tax.ny.gov/pit/file/nyc-school-tax-credit.htm'),
    place('NY', 'yonkers', 'Yonkers', { kind: 'state-tax-share', share: 0.1675 }, 'https://www.tax.ny.gov/pit/file/yonkers_residents.htm'),
    place('PA', 'philadelphia', 'Philadelphia', onWages(philadelphia.rate, { optionSpreadTaxed: true }), 'https://www.phila.gov/services/payments-assistance-taxes/taxes/business-taxes/business-taxes-by-type/wage-tax-employers/', philadelphia.gaps),
    place('PA', 'pittsburgh', 'Pittsburgh', onWages(0.03, { optionSpreadTaxed: true }), 'https://pittsburghpa.gov/finance/tax-forms', ['Pittsburgh’s $52 local services tax is left out.']),
    place('MO', 'kansas-city', 'Kansas City', onWages(0.01), 'https://www.kcmo.gov/city-hall/departments/finance/earnings-tax'),
    place('MO', 'st-louis', 'St. Louis', onWages(0.01), 'https://www.stlouis-mo.gov/collector/earnings-tax-info.cfm'),
    place('DE', 'wilmington', 'Wilmington', onWages(0.0125), 'https://www.wilmingtonde.gov/government/city-departments/department-of-finance/wage-tax'),
    place('KY', 'louisville', 'Louisville (Jefferson County)', onWages(0.022), 'https://louisvilleky.gov/government/revenue-commission', ['Louisville’s rate for residents is used; people who live elsewhere pay 1.45 %.']),
    place('KY', 'lexington', 'Lexington (Fayette County)', onWages(0.0225), 'https://www.lexingtonky.gov/occupational-license-fees'),
    place('OH', 'columbus', 'Columbus', onWages(0.025), 'https://www.columbus.gov/Government/City-Auditor/Income-Tax-Division'),
    place('OH', 'cleveland', 'Cleveland', onWages(0.025), 'https://ccatax.ci.cleveland.oh.us/'),
    place('OH', 'cincinnati', 'Cincinnati', onWages(0.018), 'https://www.cincinnati-oh.gov/finance/income-taxes/'),
    place('MI', 'detroit', 'Detroit', onWages(0.024, { allowance: 600, deferralsTaxed: false }), 'https://www.michigan.gov/taxes/citytax'),
    place('MI', 'grand-rapids', 'Grand Rapids', onWages(0.015, { allowance: 600, deferralsTaxed: false }), 'https://www.grandrapidsmi.gov/Government/Departments/Income-Tax'),
    place('AL', 'birmingham', 'Birmingham', onWages(0.01), 'https://www.birminghamal.gov/finance'),
    place('CO', 'denver', 'Denver', { kind: 'fixed', amount: 69 }, 'https://www.denvergov.org/Government/Agencies-Departments-Offices/Department-of-Finance/Our-Divisions/Treasury/Business-Tax-Information'),
    place('OR', 'multnomah-county', 'Multnomah County', { kind: 'state-taxable-income', brackets: preschool, credits: [] }, 'https://multco.us/info/preschool-all-personal-income-tax', ['Metro’s 1 % supportive housing tax, which most of the county pays too, is left out; choose “portland” to have both.']),
    place('OR', 'portland', 'Portland', { kind: 'state-taxable-income', brackets: preschoolAndHousing, credits: [] }, 'https://www.portland.gov/revenue/personal-tax', portland),
    ...marylandCounties.map(([slug, name, rule]) => ({ state: 'MD', slug, name, rule: typeof rule === 'number' ? onTaxableIncome(rule) : rule, source: marylandCountiesSource, gaps: [marylandCountiesGap] })),
    ...indianaCounties.map(([slug, name, rate]) => ({ state: 'IN', slug, name, rule: onTaxableIncome(rate), source: indianaCountiesSource, gaps: year > indianaCountiesSource.year ? [`Indiana’s county rates are those of ${indianaCountiesSource.year}.`] : [] })),
  ];
}

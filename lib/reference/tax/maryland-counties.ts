import { byStatus } from '@/lib/engine/tax/by-status';
import type { LocalRule } from '@/lib/engine/tax/tables/locality-tables';

const anneArundel: LocalRule = {
  kind: 'state-taxable-income',
  brackets: byStatus([[0, 0.027], [50_000, 0.0281], [400_000, 0.032]], [[0, 0.027], [75_000, 0.0281], [480_000, 0.032]], [[0, 0.027], [50_000, 0.0281], [400_000, 0.032]], [[0, 0.027], [75_000, 0.0281], [480_000, 0.032]]),
  credits: [],
};

/** Maryland's county income tax rates on state taxable income: slug, name, rate or rule. Frederick County, whose rate depends on the bracket, is not here. */
export const marylandCounties: readonly (readonly [slug: string, name: string, rule: number | LocalRule])[] = [
  ['allegany-county', 'Allegany County', 0.0303],
  ['anne-arundel-county', 'Anne Arundel County', anneArundel],
  ['baltimore-city', 'Baltimore City', 0.032],
  ['baltimore-county', 'Baltimore County', 0.032],
  ['calvert-county', 'Calvert County', 0.03],
  ['caroline-county', 'Caroline County', 0.032],
  ['carroll-county', 'Carroll County', 0.0303],
  ['cecil-county', 'Cecil County', 0.0275],
  ['charles-county', 'Charles County', 0.0303],
  ['dorchester-county', 'Dorchester County', 0.032],
  ['garrett-county', 'Garrett County', 0.0265],
  ['harford-county', 'Harford County', 0.0306],
  ['howard-county', 'Howard County', 0.032],
  ['kent-county', 'Kent County', 0.032],
  ['montgomery-county', 'Montgomery County', 0.032],
  ['prince-georges-county', 'Prince George’s County', 0.032],
  ['queen-annes-county', 'Queen Anne’s County', 0.032],
  ['st-marys-county', 'St. Mary’s County', 0.03],
  ['somerset-county', 'Somerset County', 0.032],
  ['talbot-county', 'Talbot County', 0.024],
  ['washington-county', 'Washington County', 0.0295],
  ['wicomico-county', 'Wicomico County', 0.032],
  ['worcester-county', 'Worcester County', 0.0225],
];

export const marylandCountiesSource = {
  title: 'Comptroller of Maryland, local income tax rates',
  year: 2024,
  url: 'https://www.marylandtaxes.gov/individual/credits-deductions/local-countytax-rates.php',
  retrieved: '2026-11-22',
};

export const marylandCountiesGap = 'Maryland’s county rates are those the Comptroller published for 2024; a few counties have changed theirs since.';

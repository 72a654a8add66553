import { describe, expect, it } from 'vitest';
import { metroPriceParities } from '@/lib/reference/price-parity/metros';
import { priceParityOf } from '@/lib/reference/price-parity/price-parity-of';
import { townsOfMetros } from '@/lib/reference/price-parity/towns-of-metros';

const levelOf = (city: string, state: string, country = 'US') => priceParityOf({ city, state, country });

describe('the price level of a place', () => {
  it.each([
    ['San Jose', 'CA', 'San Jose-Sunnyvale-Santa Clara, CA'],
    ['Menlo Park', 'CA', 'San Francisco-Oakland-Berkeley, CA'],
    ['los gatos', 'CA', 'San Jose-Sunnyvale-Santa Clara, CA'],
    ['New York City', 'NY', 'New York-Newark-Jersey City, NY-NJ-PA'],
    ['Jersey City', 'NJ', 'New York-Newark-Jersey City, NY-NJ-PA'],
    ['St Louis', 'MO', 'St. Louis, MO-IL'],
    [' Bellevue ', 'WA', 'Seattle-Tacoma-Bellevue, WA'],
    ['Winston-Salem', 'NC', 'Winston-Salem, NC'],
    ['Salt Lake City', 'UT', 'Salt Lake City, UT'],
  ])('%s, %s is that of %s', (city, state, metro) => {
    expect(levelOf(city, state)).toEqual({ place: metro, level: metroPriceParities[metro]! / 100 });
  });

  it('is not known for other towns, states and countries', () => {
    for (const [city, state, country] of [['Springfield', 'ZZ', 'US'], ['Portland', 'TX', 'US'], ['', 'CA', 'US'], ['San Jose', 'CA', 'CR']] as const) expect(levelOf(city, state, country)).toBeNull();
  });
});

describe('the table of price levels', () => {
  it('holds plausible figures for every area, each in a state', () => {
    const rows = Object.entries(metroPriceParities);
    expect(rows).toHaveLength(384);
    for (const [metro, index] of rows) {
      expect(metro).toMatch(/^.+, [A-Z]{2}(-[A-Z]{2})*$/);
      expect(index).toBeGreaterThan(70);
      expect(index).toBeLessThan(130);
    }
  });

  it('has every area that towns are given for, and no town twice in a state', () => {
    for (const metro of Object.keys(townsOfMetros)) expect(metroPriceParities).toHaveProperty([metro]);
    const places = Object.entries(townsOfMetros).flatMap(([metro, towns]) => metro.split(', ')[1]!.split('-').flatMap((state) => towns.map((town) => `${town}, ${state}`)));
    expect(new Set(places).size).toBe(places.length);
  });
});

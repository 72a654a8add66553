import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { ComponentTable } from '@/components/projection/component-table';
import { Cumulative } from '@/components/projection/cumulative';
import { LeavingTable } from '@/components/projection/leaving-table';
import { missingPayWords } from '@/components/projection/missing-pay-words';
import { SmallMultiples } from '@/components/projection/small-multiples';
import { SummaryTable } from '@/components/projection/summary-table';
import { YearTable } from '@/components/projection/year-table';
import { barYears, offerBarSeries } from '@/components/projection/bar-years';
import type { Offer } from '@/lib/engine/offer/offer';
import { projectOffer } from '@/lib/engine/projection/project-offer';
import { defaultAssumptions } from '@/lib/reference/default-assumptions';
import { vestingPresets } from '@/lib/reference/vesting-presets';
import { aSignOn } from '@/tests/support/builders/a-sign-on';
import { anOffer } from '@/tests/support/builders/an-offer';

const whole = anOffer({ id: 'w', company: 'Whole' });
const partial = anOffer({ id: 'p', company: 'Partial', signOns: [aSignOn({ amount: null })] });
const baseless = anOffer({ id: 'b', company: 'Baseless', base: null, benefits: [{ id: 'meals', label: 'Meals', yearly: 6_000 }] });
const project = (offer: Offer) => projectOffer(offer, defaultAssumptions, vestingPresets);

/** The cells of every row by the company at its head, as they are seen or as they are read out. */
const rowsOf = (node: ReactNode, kind: 'seen' | 'read' = 'seen') => {
  const markup = renderToStaticMarkup(node);
  const hidden = kind === 'seen' ? /<span class="sr-only">[^<]*<\/span>/g : /<span aria-hidden="true">[^<]*<\/span>/g;
  const textOf = (html: string) => html.replaceAll(hidden, '').replaceAll(/<[^>]*>/g, '');
  return [...markup.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => textOf(cell)));
};
const cells = (node: ReactNode, company: string, kind?: 'seen' | 'read') => rowsOf(node, kind).find(([head = '']) => head.endsWith(company))?.slice(1);

const three = [whole, partial, baseless];
const common = { offers: three, projections: three.map(project), currency: 'USD', locale: 'en-US' } as const;

describe('a total with parts that are not known', () => {
  it.each([
    ['the summary', <SummaryTable key="s" {...common} />, 5],
    ['the table of years', <YearTable key="y" {...common} />, 4],
    ['what has come in', <Cumulative key="c" {...common} />, 4],
    ['what is kept on leaving', <LeavingTable key="l" {...common} />, 1],
  ])('is marked in %s', (_, table, at) => {
    expect(cells(table, 'Whole')?.[at]).toMatch(/^\$[\d,]+$/);
    expect(cells(table, 'Partial')?.[at]).toMatch(/^≥ \$[\d,]+$/);
    expect(new Set(cells(table, 'Baseless'))).toEqual(new Set(['–']));
    expect(cells(table, 'Partial', 'read')?.[at]).toMatch(/^at least \$[\d,]+$/);
    expect(cells(table, 'Baseless', 'read')?.[at]).toBe('not known yet');
  });

  it('is explained below the summary, and only there where there is something to explain', () => {
    const note = (offers: readonly Offer[]) => renderToStaticMarkup(<SummaryTable {...common} offers={offers} projections={offers.map(project)} />).split('</table>')[1];
    expect(note(three)).toContain('part of what Partial pays is not known yet');
    expect(note(three)).toContain('the base salary of Baseless is still missing');
    expect(note([whole])).not.toContain('not known');
  });

  it('draws no bar of a total that is not known', () => {
    const bars = (offer: Offer) => renderToStaticMarkup(<SummaryTable {...common} offers={[offer]} projections={[project(offer)]} />).split('bg-offer"').length - 1;
    expect([whole, partial, baseless].map(bars)).toEqual([1, 1, 0]);
  });

  it('is marked component by component, and the component is there though nothing of it is known', () => {
    const table = (offer: Offer) => rowsOf(<ComponentTable offer={offer} projection={project(offer)} index={0} locale="en-US" />).slice(1);
    expect(table(partial)).toEqual([
      ['Base', ...Array<string>(5).fill('$120,000'), '$480,000'],
      ['Sign-on', ...Array<string>(6).fill('–')],
      ['Together', ...Array<string>(5).fill('≥ $120,000'), '≥ $480,000'],
    ]);
    expect(table(baseless)).toEqual([
      ['Base', ...Array<string>(6).fill('–')],
      ['Match and benefits', ...Array<string>(5).fill('$6,000'), '$24,000'],
      ['Together', ...Array<string>(6).fill('–')],
    ]);
    const known = anOffer({ signOns: [aSignOn({ id: 'a', month: 0, amount: 10_000 }), aSignOn({ id: 'b', month: 12, amount: null })], costs: [{ id: 'c', label: '', yearly: 1_000 }, { id: 'd', label: '', yearly: null }] });
    expect(table(known)[1]).toEqual(['Sign-on', '≥ $10,000', '–', '–', '–', '–', '≥ $10,000']);
    expect(table(known)[2]?.[1]).toBe('≤ -$1,000');
  });

  it('is said above the bars', () => {
    const markup = renderToStaticMarkup(<SmallMultiples series={offerBarSeries(three, three.map(project), 'en-US')} locale="en-US" />);
    expect(markup.match(/At least: a part is not known yet/g)).toHaveLength(1);
    expect(markup.match(/Without the base, not known yet/g)).toHaveLength(1);
    expect(three.map((offer) => barYears(project(offer), 'en-US')[0]?.total)).toEqual(['120', '≥120', '–']);
  });
});

describe('the words for incomplete pay', () => {
  it('name every offer once, by what it lacks', () => {
    expect(missingPayWords([{ company: 'Acme', missing: 'none' }])).toEqual([]);
    expect(missingPayWords([{ company: 'Acme ', missing: 'some' }, { company: 'Basalt', missing: 'some' }, { company: 'Cobalt', missing: 'base' }])).toEqual([
      '≥ means at least: part of what Acme and Basalt pay is not known yet.',
      '– means not known: the base salary of Cobalt is still missing, so there is no total.',
    ]);
  });
});

import type { Locator, Page } from '@playwright/test';
import type { ComparisonDocument } from '../../lib/schemas/comparison';
import { routes } from '../../lib/routes';
import { expect, test } from './support/fixtures';
import { expectSaved } from './support/offers-page';

const summary = (page: Page, heading: string): Locator => page.getByRole('region', { name: `What each offer pays, ${heading}` });
const dollars = (text: string): number => Number(text.replaceAll(/[^\d.-]/g, ''));
const amounts = async (cells: Locator): Promise<number[]> => (await cells.allTextContents()).map(dollars);
const halyard = (table: Locator): Locator => table.getByRole('row', { name: /Halyard/ });

test('take-home pay is explained to the cent, follows what is assumed, and is kept in the address', async ({ signedIn: page, sample }) => {
  await page.goto(routes.projection(sample));
  await expect(halyard(summary(page, 'before tax'))).toContainText('$453,000');
  await page.getByText('Take-home', { exact: true }).first().click();
  await expect(page).toHaveURL(/pay=takeHome/);
  const row = halyard(summary(page, 'take-home'));
  const single = (await row.getByRole('button').last().textContent()) ?? '';

  await row.getByRole('button').first().click();
  const panel = page.getByRole('dialog', { name: 'Where does this number come from?' });
  await expect(panel).toContainText('California income tax');
  const lines = await amounts(panel.locator('tbody').first().locator('td'));
  const [together] = await amounts(panel.locator('tfoot').first().locator('td'));
  expect(lines.reduce((sum, cents) => sum + cents, 0)).toBeCloseTo(together ?? Number.NaN, 2);
  await panel.getByText('How the tax of 2027 comes about').click();
  await expect(panel).toContainText('Taxable income');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'What is assumed' }).click();
  const sheet = page.getByRole('dialog', { name: 'What is assumed' });
  await sheet.getByLabel('How you file in the US').selectOption('Married, one return together');
  await sheet.getByLabel('Your spouse’s pay').fill('90,000');
  await sheet.getByLabel('Prices rise by').fill('80');
  await sheet.getByLabel('Prices rise by').blur();
  await expect(sheet).toContainText('Enter at most 50 %');
  await page.keyboard.press('Escape');
  await expect(row).not.toContainText(single);
  await expectSaved(page);

  await page.getByText('Today’s prices', { exact: true }).click();
  await page.getByText('Tables', { exact: true }).click();
  await expect(summary(page, 'take-home, today’s prices')).toBeVisible();
  await page.reload();
  await expect(summary(page, 'take-home, today’s prices')).toBeVisible();
});

test('what is to be found in April adds up by quarter, and every bar has its table', async ({ signedIn: page, sample }) => {
  await page.goto(routes.projection(sample));
  await page.getByRole('heading', { name: 'What you keep if you leave' }).scrollIntoViewIfNeeded();
  const april = page.getByRole('region', { name: 'Federal tax to set aside, by quarter of service' });
  await april.scrollIntoViewIfNeeded();
  const [first = 0, second = 0, third = 0, fourth = 0, sum = 0] = await amounts(halyard(april).getByRole('cell'));
  expect(Math.abs(first + second + third + fourth - sum)).toBeLessThanOrEqual(3);
  expect(sum).toBeGreaterThan(10_000);
  await page.getByText('Show as a table, year by year').click();
  await expect(page.getByRole('region', { name: 'Halyard, by how far it can be relied on' })).toContainText('Guaranteed cash and benefits');
  await page.getByRole('button', { name: /^Halyard, year 2: 433/ }).click();
  await expect(page.getByRole('dialog')).toContainText('$433,000.00');
});

test('an offer in another currency is compared once a rate is entered', async ({ signedIn: page, sample }) => {
  const stored = (await (await page.request.get(routes.api.exportJson(sample))).json()) as ComparisonDocument;
  const offers = stored.offers.map((offer, index) => (index === 1 ? { ...offer, currency: 'EUR', country: 'DE', state: '', city: 'Berlin', effectiveTaxRate: 0.4 } : offer));
  const made = await page.request.post(routes.api.importComparison, { data: { ...stored, offers } });
  const { id } = (await made.json()) as { id: string };
  await page.goto(routes.projection(id));
  await expect(page.getByText('Cinder is in EUR')).toBeVisible();
  await page.getByRole('button', { name: 'What is assumed' }).click();
  await page.getByLabel('1 EUR in USD').fill('1.1');
  await page.getByLabel('Looked up on').fill('2026-11-20');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Cinder is in EUR')).toBeHidden();
  await expect(summary(page, 'before tax').getByRole('row', { name: /Cinder/ })).toContainText('$495,000');
  await expectSaved(page);
});

test('the parts further down are a press away, and an address that names one opens there', async ({ signedIn: page, sample }) => {
  await page.goto(routes.projection(sample));
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Tax in April' }).click();
  const april = page.getByRole('heading', { name: 'Tax to find in April' });
  await expect(april).toBeInViewport();
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'If you leave' }).click();
  await expect(page.getByRole('heading', { name: 'What you keep if you leave' })).toBeInViewport();
  await page.goto(`${routes.projection(sample)}#april`);
  await page.reload();
  await expect(april).toBeInViewport();
});

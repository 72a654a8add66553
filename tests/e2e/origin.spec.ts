import type { Locator, Page } from '@playwright/test';
import { routes } from '../../lib/routes';
import { expect, test } from './support/fixtures';

const amount = (text: string): number => Number(text.replaceAll(/[^\d.-]/g, ''));
const region = (page: Page, name: string | RegExp): Locator => page.getByRole('region', { name });

/** Presses a figure; its lines must add up, and what stands last must be the figure. */
const explain = async (page: Page, figure: Locator, title: string | RegExp, inPanel: string | RegExp) => {
  const pressed = (await figure.textContent()) ?? '';
  await figure.click();
  const panel = page.getByRole('dialog', { name: 'Where does this number come from?' });
  await expect(panel).toContainText(title);
  await expect(panel).toContainText(inPanel);
  const table = panel.getByRole('table').first();
  const lines = (await table.locator('tbody td').allTextContents()).map(amount);
  const below = (await table.locator('tfoot td').allTextContents()).map(amount);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.reduce((sum, line) => sum + line, 0)).toBeCloseTo(below[0] ?? Number.NaN, 2);
  expect(Math.abs(Math.abs(below.at(-1) ?? Number.NaN) - Math.abs(amount(pressed)))).toBeLessThanOrEqual(0.5);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(figure).toBeFocused();
};

const inRow = (table: Locator, row: string | RegExp, place = 0): Locator => table.getByRole('row', { name: row }).getByRole('button').nth(place);

test('every table of the projection tells where its figures come from, to the cent', async ({ signedIn: page, sample }) => {
  test.setTimeout(180_000);
  await page.goto(`${routes.projection(sample)}?pay=takeHome`);
  await page.getByText('Tables', { exact: true }).click();
  const ofPay = region(page, 'Halyard, from pay to take-home pay');
  await explain(page, inRow(ofPay, /Federal income tax/), 'Federal income tax in year 1', '35% of');
  await explain(page, inRow(ofPay, /California income tax/, 5), 'California income tax over four years', 'Year 4');
  await explain(page, inRow(region(page, /What each offer pays/), /Halyard/, 4), 'Guaranteed share', 'Sign-on bonus');

  const coming = page.locator('section').filter({ has: page.getByRole('heading', { name: /What has come in/ }) });
  await coming.scrollIntoViewIfNeeded();
  await coming.getByText('Show as a table').click();
  await explain(page, inRow(region(page, 'Pay that has come in by the end of each year'), /Halyard/, 1), 'after 24 months', 'Refresher of month 12');

  const leaving = region(page, 'What you keep if you leave early');
  await leaving.scrollIntoViewIfNeeded();
  await explain(page, inRow(leaving, /Halyard/), 'What you keep if you leave after 6 months', 'Lost, because it would have vested later');
  await explain(page, inRow(leaving, /Halyard/, 1), 'What you pay back', 'Of 12 months 6 are left');
  await explain(page, inRow(leaving, /Northwind/, 2), 'What exercising', 'options at $2.10');

  await page.getByText('Show as a table, year by year').click();
  await explain(page, inRow(region(page, 'Halyard, by how far it can be relied on'), /Bonus targets and hopes/, 5), 'Bonus targets and hopes, over four years', 'nobody has promised it');

  const april = region(page, 'Federal tax to set aside, by quarter of service');
  await explain(page, inRow(april, /Halyard/), 'to set aside in months 1–3 of year 1', 'A flat 22%');
  await explain(page, inRow(april, /Halyard/, 4), 'to set aside in year 1', 'How the tax of 2027 comes about');
  await page.getByText('What is paid, withheld and owed, quarter by quarter').click();
  await explain(page, inRow(region(page, 'Halyard, tax withheld and owed by quarter'), /Months 4–6/, 2), 'withheld in months 4–6', 'Each month a twelfth');

  const worth = region(page, 'The offers by other measures');
  for (const [place, title, words] of [
    [0, 'as money now', '× 0.9787'],
    [1, 'take-home pay, as money now', '× 0.9806'],
    [2, 'in today’s prices', '× 0.9756'],
    [3, 'in average prices', 'divided by 1.182'],
    [4, 'Take-home pay an hour', '11 public holidays'],
    [5, 'with the way there', '3 days a week'],
  ] as const)
    await explain(page, inRow(worth, /Halyard/, place), title, words);

  await page.getByRole('heading', { name: 'How far it may stray' }).scrollIntoViewIfNeeded();
  const futures = region(page, /four years in the futures drawn/);
  await explain(page, inRow(futures, /Halyard/), 'Pays most in', '10,000 futures are drawn by chance from seed 1');
  await explain(page, inRow(futures, /Halyard/, 1), 'Mean of the worst tenth', 'Moves with the share price');
  await page.getByText('Show the years as a table').click();
  await explain(page, inRow(region(page, /by year in the futures drawn/), /Halyard/), 'One in ten is above: take-home pay in year 1', 'A tenth of the 10,000 futures comes to this or more');
});

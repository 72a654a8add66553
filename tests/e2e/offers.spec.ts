import { expect, test } from './support/fixtures';
import { chip, expectSaved, field, figure, openOffers, saveStatus, unfold } from './support/offers-page';

test('what is typed moves the years and totals beside the form at once', async ({ signedIn: page, sample }) => {
  await openOffers(page, sample);
  await expect(figure(page, 'Year 1')).toHaveText('$453,000');
  await expect(figure(page, 'Four years, before tax')).toHaveText('$1,842,000');
  await field(page, 'Base salary').fill('240k');
  await expect(figure(page, 'Year 1')).toHaveText('$476,000');
  await expect(page.getByRole('button', { name: /^Pay\b/ })).toContainText('$276,000 a year');
  await expectSaved(page);
  await page.reload();
  await expect(field(page, 'Base salary')).toHaveValue('$240,000');
  await expect(figure(page, 'Year 1')).toHaveText('$476,000');
});

test('a reload keeps what cannot be saved yet, and says what is wrong with it', async ({ signedIn: page, sample }) => {
  await openOffers(page, sample);
  await field(page, 'Base salary').fill('about two hundred');
  await field(page, 'Target bonus').fill('2000%');
  await field(page, 'Target bonus').blur();
  await expect(page.getByText('Enter an amount, such as 220k or 220,000')).toBeVisible();
  await expect(page.getByText('Enter at most 1,000 % of base')).toBeVisible();
  await expect(saveStatus(page, '2 fields are not saved')).toBeVisible();
  await page.reload();
  await expect(field(page, 'Base salary')).toHaveValue('about two hundred');
  await expect(field(page, 'Target bonus')).toHaveValue('2,000%');
  await expect(field(page, 'Base salary')).toHaveAttribute('aria-invalid', 'true');
  await expect(figure(page, 'Year 1')).toHaveText('$453,000');
  await field(page, 'Base salary').fill('$0.25m');
  await field(page, 'Target bonus').fill('10');
  await expect(figure(page, 'Year 1')).toHaveText('$475,000');
  await expectSaved(page);
});

test('an offer typed in from nothing', async ({ signedIn: page, blank }) => {
  await openOffers(page, blank);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Type in your first offer to see what it is worth.');
  await page.getByRole('button', { name: 'Add an offer' }).click();
  await expect(field(page, 'Company')).toBeFocused();
  await page.keyboard.type('Ünïcødé 🦊 אופק');
  await field(page, 'Base salary').fill('180,000');
  await field(page, 'Target bonus').fill('0');
  await unfold(page, 'Equity');
  await page.getByRole('button', { name: 'Add a grant' }).click();
  await page.getByRole('menuitem', { name: 'Shares (RSU)' }).click();
  await field(page, 'Grant value').fill('100k');
  await field(page, 'Price it was set at').fill('50');
  await expect(page.getByText('2,000 shares')).toBeVisible();
  await expect(page.getByText('16 vests of $6,250, 125 shares')).toBeVisible();
  await expect(figure(page, 'Year 1')).toHaveText('$205,000');
  await expect(figure(page, 'Steady state')).toHaveText('$180,000');
  await expectSaved(page);
  await page.reload();
  await expect(chip(page, 'Ünïcødé 🦊 אופק')).toBeVisible();
  await expect(figure(page, 'Year 1')).toHaveText('$205,000');
});

test('a schedule of its own, date by date', async ({ signedIn: page, sample }) => {
  await openOffers(page, sample);
  await field(page, 'Vesting').first().selectOption('Dates of its own…');
  const equity = page.getByRole('group', { name: 'RSU grant' });
  await equity.getByLabel('Vesting', { exact: true }).last().selectOption('every year');
  await equity.getByRole('button', { name: 'Fill in evenly' }).click();
  for (const [index, share] of ['40%', '30', '1/5', '10%'].entries()) await equity.getByLabel(`Date ${index + 1}: share of the grant`).fill(share);
  await expect(equity.getByText('Every share has a date')).toBeVisible();
  await expect(figure(page, 'Year 1')).toHaveText('$543,000');
  await equity.getByRole('button', { name: 'Remove date 4' }).click();
  await expect(equity.getByText('10% of the grant has no date yet')).toBeVisible();
  await expectSaved(page);
  await page.reload();
  await expect(equity.getByLabel('Date 3: share of the grant')).toHaveValue('20%');
});

test('offers are put in order by keyboard, copied, deleted and brought back', async ({ signedIn: page, sample }) => {
  await openOffers(page, sample);
  const order = () => page.getByRole('list', { name: 'Offers' }).locator('[data-offer]').allInnerTexts();
  await chip(page, 'Northwind').focus();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(chip(page, 'Northwind')).toBeFocused();
  await expect.poll(async () => (await order()).map((text) => text.replace(/\s+/g, ' '))).toEqual(['A Halyard', 'B Northwind', 'C Cinder', 'D Quillon']);
  await page.getByRole('button', { name: 'Move, duplicate or delete Halyard' }).click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect(chip(page, 'Halyard \\(copy\\)')).toHaveAttribute('aria-current', 'true');
  await page.getByRole('button', { name: 'Move, duplicate or delete Halyard (copy)' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(chip(page, 'Halyard \\(copy\\)')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(chip(page, 'Halyard \\(copy\\)')).toBeVisible();
  await expectSaved(page);
  await page.reload();
  await expect.poll(async () => (await order()).map((text) => text.replace(/\s+/g, ' '))).toEqual(['A Halyard', 'B Halyard (copy)', 'C Northwind', 'D Cinder', 'E Quillon']);
});

test('a comparison holds twelve offers and says so', async ({ signedIn: page, blank }) => {
  await openOffers(page, blank);
  for (let count = 0; count < 12; count += 1) await page.getByRole('button', { name: 'Add an offer' }).click();
  await expect(page.getByText('A comparison holds at most 12 offers. Delete one to make room.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add an offer' })).toHaveCount(0);
  await expectSaved(page);
});

test('the comparison is renamed in the bar', async ({ signedIn: page, blank }) => {
  await openOffers(page, blank);
  await page.getByRole('button', { name: 'Spring offers: rename' }).click();
  await page.keyboard.type('Autumn');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Autumn: rename' })).toBeFocused();
  await expectSaved(page);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Autumn: rename' })).toBeVisible();
});

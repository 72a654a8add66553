import type { Page } from '@playwright/test';
import type { ComparisonView } from '../../lib/engine/comparison/comparison-view';
import { routes } from '../../lib/routes';
import { expect, test } from './support/fixtures';

const choose = (page: Page, question: string, company: string) => page.getByRole('group', { name: question }).getByRole('radio', { name: new RegExp(company) }).check();
const REGRET = 'In three years, which would you regret not taking?';

/** Moves every offer to have begun long ago, so that there are years to look back on. */
const beginEarlier = async (page: Page, id: string, startDate: string) => {
  const { offers } = (await (await page.request.get(routes.api.comparison(id))).json()) as ComparisonView;
  for (const { version, offer } of offers) {
    const { id: offerId, ...terms } = offer;
    const saved = await page.request.put(routes.api.offer(id, offerId), { data: { version, terms: { ...terms, startDate, decisionDeadline: null } } });
    expect(saved.status()).toBe(200);
  }
};

test('the regret test stands beside the verdict, and a disagreement is left standing', async ({ signedIn: page, sample }) => {
  await page.goto(routes.decide(sample));
  await choose(page, REGRET, 'Northwind');
  await page.getByRole('button', { name: 'Keep my answer' }).click();
  await expect(page.getByText(/^You would regret not taking Northwind, and the matrix puts \w+ first\. The two disagree; both stay as they are\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByRole('group', { name: REGRET }).getByRole('radio', { checked: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('group', { name: REGRET }).getByRole('radio', { name: /Northwind/ })).toBeChecked();
});

test('a decision is recorded with what it was made by, changed, withdrawn and brought back', async ({ signedIn: page, sample }) => {
  await page.goto(routes.decide(sample));
  await page.getByRole('button', { name: 'Record my decision' }).click();
  await expect(page.getByText('Choose one of the offers')).toBeVisible();
  await choose(page, 'What do you choose?', 'Cinder');
  await page.getByRole('region', { name: 'Your decision' }).getByLabel('Why?').fill('Cash is king.');
  await page.reload();
  await expect(page.getByRole('group', { name: 'What do you choose?' }).getByRole('radio', { name: /Cinder/ })).toBeChecked();
  await page.getByRole('button', { name: 'Record my decision' }).click();
  const decision = page.getByRole('region', { name: 'Your decision' });
  await expect(decision.getByText(/^You chose Cinder on /)).toBeVisible();
  await expect(decision.getByText('Cash is king.')).toBeVisible();

  const download = page.waitForEvent('download');
  await decision.getByRole('link', { name: 'Reminders for your calendar' }).click();
  expect((await download).suggestedFilename()).toBe('Look back reminders.ics');

  await decision.getByRole('button', { name: 'Change…' }).click();
  await choose(page, 'What do you choose?', 'Quillon');
  await decision.getByRole('button', { name: 'Change it' }).click();
  await expect(decision.getByText(/^You chose Quillon on /)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(decision.getByText(/^You chose Cinder on /)).toBeVisible();

  await decision.getByRole('button', { name: 'Withdraw' }).click();
  await expect(decision.getByRole('button', { name: 'Record my decision' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(decision.getByText(/^You chose Cinder on /)).toBeVisible();
});

test('what really came is set beside what was projected', async ({ signedIn: page, sample }) => {
  await beginEarlier(page, sample, '2019-01-01');
  await page.goto(routes.lookBack(sample));
  await expect(page.getByRole('heading', { name: 'Nothing to look back on yet' })).toBeVisible();
  const { offers } = (await (await page.request.get(routes.api.comparison(sample))).json()) as ComparisonView;
  await page.request.post(routes.api.decision(sample), { data: { offerId: offers[0]!.offer.id, decidedOn: '2018-11-22', why: '' } });
  await page.goto(routes.lookBack(sample));
  await page.getByLabel('Share price when you started').fill('100');
  const first = page.getByRole('group', { name: 'Year 1' });
  await first.getByLabel('Share price at its end').fill('200');
  await first.getByLabel('Bonus paid').fill('10k');
  const table = page.getByRole('region', { name: 'What was projected and what came' });
  // The target was 15 % of 220,000.
  await expect(table.getByRole('row', { name: /^Bonus / }).first()).toContainText('$33,000');
  await expect(table.getByRole('row', { name: /^Bonus / }).first()).toContainText('$10,000');
  await expect(table.getByRole('row', { name: /^Bonus / }).first()).toContainText('23,000');
  await page.reload();
  await expect(first.getByLabel('Share price at its end')).toHaveValue('$200');
  await page.getByText('Not sure', { exact: true }).click();
  await page.getByRole('button', { name: 'Keep this' }).click();
  await expect(page.getByText('What happened is kept.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('group', { name: 'Year 1' }).getByLabel('Share price at its end')).toHaveValue('$200');
  await expect(page.getByRole('radio', { name: 'Not sure' })).toBeChecked();
});

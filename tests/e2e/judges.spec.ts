import type { Page } from '@playwright/test';
import { insideSentence } from '../../lib/format/inside-sentence';
import { routes } from '../../lib/routes';
import type { ComparisonView } from '../../lib/engine/comparison/comparison-view';
import { expect, test } from './support/fixtures';

/** Gives the first criterion that is scored by hand a weight and scores that stand nowhere else. */
const judgeOddly = async (page: Page, id: string) => {
  const view = (await (await page.request.get(routes.api.comparison(id))).json()) as ComparisonView;
  const first = view.criteria.find((criterion) => criterion.measure === null)!;
  const scores = Object.fromEntries(view.offers.map(({ offer }, index) => [offer.id, index === 0 ? 4.5 : 2.5]));
  const criteria = view.criteria.map((criterion) => (criterion.id === first.id ? { ...criterion, weight: 61.253, low: 'Strangers', high: 'Friends', scores, remarks: {} } : criterion));
  const saved = await page.request.put(routes.api.matrix(id), { data: { version: view.matrixVersion, criteria, weighing: view.weighing, hidesTotals: view.hidesTotals } });
  expect(saved.status()).toBe(200);
  return first;
};

const invite = async (page: Page, id: string, name: string): Promise<string> => {
  await page.goto(routes.share(id));
  const card = page.getByRole('region', { name: 'Ask someone to judge' });
  await card.getByLabel('Their name').fill(name);
  await card.getByRole('button', { name: 'Invite' }).click();
  return card.getByLabel('Link to share').inputValue();
};

test('somebody without an account judges by link, and both stand side by side', async ({ signedIn: page, sample, browser, allowErrors }) => {
  allowErrors(/\/j\/|\/api\/judgement/);
  const criterion = await judgeOddly(page, sample);
  const address = await invite(page, sample, 'Sam');
  await expect(page.getByRole('region', { name: 'Ask someone to judge' }).getByText('not opened yet', { exact: false })).toBeVisible();

  const guest = await browser.newContext();
  const judge = await guest.newPage();
  const answer = await judge.goto(address);
  const html = await answer!.text();
  expect(answer!.headers()['x-robots-tag']).toContain('noindex');
  expect(answer!.headers()['referrer-policy']).toBe('no-referrer');
  expect(html).toContain('Strangers');
  for (const secret of ['61.253', 'Halyard leads', sample]) expect(html).not.toContain(secret);
  await expect(judge.getByRole('heading', { level: 1, name: 'Sam, how would you judge these offers?' })).toBeVisible();
  await expect(judge.getByRole('button', { name: 'Send my answers' })).toBeDisabled();

  await judge.getByRole('slider', { name: `Weight of ${criterion.name}` }).press('End');
  await judge.getByRole('spinbutton', { name: `${criterion.name}, Halyard` }).press('2');
  await judge.getByRole('spinbutton', { name: `${criterion.name}, Cinder` }).press('5');
  await judge.reload();
  await expect(judge.getByRole('spinbutton', { name: `${criterion.name}, Cinder` })).toHaveAttribute('aria-valuetext', '5 of 5');
  await judge.getByRole('button', { name: 'Send my answers' }).click();
  await expect(judge.getByText('Sent. Thank you!')).toBeVisible();

  await page.goto(routes.matrix(sample));
  const others = page.getByRole('region', { name: 'How others judge' });
  await expect(others.getByText('For Sam').locator('xpath=following-sibling::dd')).toContainText('Cinder');
  await expect(others.getByText(`Halyard on ${insideSentence(criterion.name)}: 4.5 from you, 2 from Sam.`)).toBeVisible();
  await others.getByText('Every weight and score, side by side').click();
  await expect(others.getByRole('row', { name: /^Together .* 3\.25 3\.75/ }).first()).toBeVisible();

  await page.goto(routes.share(sample));
  await page.getByRole('button', { name: 'Revoke the link of Sam' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Revoke' }).click();
  await expect(page.getByText('link revoked', { exact: false })).toBeVisible();
  await judge.getByRole('slider', { name: `Weight of ${criterion.name}` }).press('Home');
  await judge.getByRole('slider', { name: `Weight of ${criterion.name}` }).press('End');
  await judge.getByRole('button', { name: 'Send my answers' }).click();
  await expect(judge.getByText('This was not sent')).toBeVisible();
  await judge.goto(address);
  await expect(judge.getByRole('heading', { name: 'This invitation is closed' })).toBeVisible();
  await guest.close();
});

test('an answer given while a draft is being read stands in it', async ({ signedIn: page, sample, browser }) => {
  const criterion = await judgeOddly(page, sample);
  const guest = await browser.newContext();
  const judge = await guest.newPage();
  const answer = await judge.goto(await invite(page, sample, 'Sam'));
  const written = await answer!.text();
  const score = (company: string) => judge.getByRole('spinbutton', { name: `${criterion.name}, ${company}` });
  await score('Halyard').press('2');
  await expect(score('Halyard')).toHaveAttribute('aria-valuetext', '2 of 5');

  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await judge.route('**/_next/static/chunks/**', async (route) => {
    if (!written.includes(new URL(route.request().url()).pathname)) await released;
    await route.continue();
  });
  await judge.reload({ waitUntil: 'commit' });
  await expect(score('Halyard')).toHaveAttribute('aria-valuetext', 'not scored');
  await score('Cinder').press('5');
  await expect(score('Cinder')).toHaveAttribute('aria-valuetext', '5 of 5');
  release();
  await expect(score('Halyard')).toHaveAttribute('aria-valuetext', '2 of 5');
  await expect(score('Cinder')).toHaveAttribute('aria-valuetext', '5 of 5');
  await guest.close();
});

test('a judge can be removed and brought back', async ({ signedIn: page, sample }) => {
  await invite(page, sample, 'Kim');
  await page.getByRole('button', { name: 'Remove Kim' }).click();
  await expect(page.getByText('Nobody is asked yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Remove Kim' })).toBeVisible();
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { ComparisonView } from '../../lib/engine/comparison/comparison-view';
import { routes } from '../../lib/routes';
import { expect, test } from './support/fixtures';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe objects to on the page as it stands, a line a finding. */
const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { run } = (window as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> } }).axe;
    const found = await run();
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`));
  });
};

const inBoth = (name: string, visit: (page: Page, sample: string) => Promise<void>, width = 1440) => {
  for (const colorScheme of ['light', 'dark'] as const)
    test(`${name}, ${colorScheme}, ${width} px`, async ({ signedIn, sample, allowErrors }) => {
      allowErrors(/\/comparisons\/nothing/);
      await signedIn.setViewportSize({ width, height: 900 });
      await signedIn.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await visit(signedIn, sample);
      // Figures that are being worked out again are dimmed until they are there.
      await expect(signedIn.locator('[aria-busy=true]')).toHaveCount(0);
      expect(await violations(signedIn)).toEqual([]);
      expect(await signedIn.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    });
};

const drawn = (page: Page, charts: number) => expect(page.locator('[role=img] svg')).toHaveCount(charts);

/** What is further down the projection is drawn once it comes near. */
const scrollThrough = async (page: Page) => {
  for (const name of [/has come in/, /keep if you leave/]) {
    const lines = page.getByRole('img', { name });
    await lines.scrollIntoViewIfNeeded();
    await expect(lines.locator('svg')).toBeVisible();
  }
  await page.getByRole('heading', { name: 'How far it may stray' }).scrollIntoViewIfNeeded();
  await expect(page.getByText('of the futures drawn')).toBeVisible();
};

for (const width of [1440, 360]) {
  inBoth('landing', async (page) => {
    await page.goto(routes.home);
    await page.getByRole('button', { name: 'Change the figures' }).click();
    await drawn(page, 4);
  }, width);
  inBoth('sign in', (page) => page.goto(routes.signIn()).then(() => undefined), width);
  inBoth('sign up', (page) => page.goto(routes.signUp()).then(() => undefined), width);
  inBoth('account', (page) => page.goto(routes.account).then(() => undefined), width);
  inBoth('comparisons', (page) => page.goto(routes.comparisons).then(() => undefined), width);
  inBoth('offers', async (page, sample) => {
    await page.goto(routes.offers(sample));
    await expect(page.locator('form').getByLabel('Base salary', { exact: true })).toBeVisible();
  }, width);
  inBoth('projection', async (page, sample) => {
    await page.goto(routes.projection(sample));
    await scrollThrough(page);
  }, width);
  inBoth('matrix', async (page, sample) => {
    await page.goto(routes.matrix(sample));
    await expect(page.getByRole('heading', { name: 'Standing' })).toBeVisible();
  }, width);
  inBoth('matrix by swings', async (page, sample) => {
    await page.goto(routes.matrix(sample));
    await page.getByText('Swings', { exact: true }).click();
    await expect(page.getByLabel('Lifted first')).toBeVisible();
  }, width);
  inBoth('matrix offer by offer', async (page, sample) => {
    await page.goto(`${routes.matrix(sample)}?by=offer`);
    await expect(page.getByRole('region', { name: 'Quillon' })).toBeVisible();
  }, width);
  inBoth('why a score', async (page, sample) => {
    await page.goto(routes.matrix(sample));
    await page.getByRole('button', { name: /^How sure, and why: Team and manager, Halyard/ }).click();
    await expect(page.getByLabel('Why 3.5?')).toBeVisible();
  }, width);
  inBoth('empty matrix', async (page, sample) => {
    await page.request.put(routes.api.matrix(sample), { data: { version: 1, criteria: [] } });
    await page.goto(routes.matrix(sample));
    await page.getByRole('button', { name: 'Commute', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Weigh by this' })).toBeVisible();
  }, width);
  inBoth('share', async (page, sample) => {
    await page.goto(routes.share(sample));
    await page.getByRole('button', { name: 'Create link' }).click();
    await expect(page.getByLabel('Link to share')).toBeVisible();
  }, width);
  inBoth('shared page', async (page, sample) => {
    const made = await page.request.post(routes.api.shareLinks(sample), { data: { label: '', expiresInDays: 7 } });
    const { token } = (await made.json()) as { token: string };
    await page.goto(routes.shared(token));
    await drawn(page, 4);
  }, width);
  inBoth('decide', async (page, sample) => {
    const { offers } = (await (await page.request.get(routes.api.comparison(sample))).json()) as ComparisonView;
    const offerId = offers[1]!.offer.id;
    await page.request.put(routes.api.regret(sample), { data: { offerId, why: '' } });
    await page.request.post(routes.api.decision(sample), { data: { offerId, decidedOn: '2026-11-22', why: 'The team' } });
    await page.goto(routes.decide(sample));
    await expect(page.getByText('You chose Cinder on', { exact: false })).toBeVisible();
  }, width);
  inBoth('look back', async (page, sample) => {
    const { offers } = (await (await page.request.get(routes.api.comparison(sample))).json()) as ComparisonView;
    const [{ version, offer }] = offers as [ComparisonView['offers'][number]];
    const { id, ...terms } = offer;
    await page.request.put(routes.api.offer(sample, id), { data: { version, terms: { ...terms, startDate: '2019-01-01' } } });
    await page.request.post(routes.api.decision(sample), { data: { offerId: id, decidedOn: '2018-11-22', why: '' } });
    await page.goto(routes.lookBack(sample));
    await expect(page.getByRole('region', { name: 'What was projected and what came' })).toBeVisible();
  }, width);
  inBoth('a judge’s page and their answers', async (page, sample) => {
    const { token } = (await (await page.request.post(routes.api.judges(sample), { data: { name: 'Sam', showsPay: true, expiresInDays: 7 } })).json()) as { token: string };
    const { criteria } = (await (await page.request.get(routes.api.comparison(sample))).json()) as ComparisonView;
    await page.request.put(routes.api.judgement, { data: { token, weights: Object.fromEntries(criteria.map(({ id }) => [id, 10])), scores: {} } });
    await page.goto(routes.matrix(sample));
    await expect(page.getByRole('heading', { name: 'How others judge' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.goto(routes.judge(token));
    await expect(page.getByRole('button', { name: 'Send my answers' })).toBeVisible();
  }, width);
  inBoth('a page that is not there', (page) => page.goto('/comparisons/nothing').then(() => undefined), width);
}

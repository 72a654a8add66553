import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
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
      expect(await violations(signedIn)).toEqual([]);
      expect(await signedIn.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    });
};

const drawn = (page: Page, charts: number) => expect(page.locator('[role=img] svg')).toHaveCount(charts);

/** The lines over the months are drawn once they come near. */
const scrollThrough = async (page: Page) => {
  for (const chart of await page.locator('[role=img]').all()) await chart.scrollIntoViewIfNeeded();
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
    await drawn(page, 6);
  }, width);
  inBoth('matrix', async (page, sample) => {
    await page.goto(routes.matrix(sample));
    await expect(page.getByRole('heading', { name: 'Standing' })).toBeVisible();
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
  inBoth('a page that is not there', (page) => page.goto('/comparisons/nothing').then(() => undefined), width);
}

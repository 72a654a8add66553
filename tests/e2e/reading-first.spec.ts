import type { Page } from '@playwright/test';
import { routes } from '../../lib/routes';
import { expect, test } from './support/fixtures';

/** When the page was painted first, and when the first of its scripts was asked for, in milliseconds from its beginning. */
const order = (page: Page) =>
  page.evaluate(() => {
    const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/_next/static/') && name.endsWith('.js'));
    return { painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0, fetched: Math.min(...scripts.map(({ startTime }) => startTime)) };
  });

test('a page is painted before its scripts are fetched, and then answers', async ({ signedIn, sample }) => {
  for (const address of [routes.home, routes.comparisons, routes.projection(sample), routes.account]) {
    await signedIn.goto(address);
    await expect.poll(async () => (await order(signedIn)).fetched).toBeLessThan(Number.POSITIVE_INFINITY);
    const { painted, fetched } = await order(signedIn);
    expect(painted, address).toBeGreaterThan(0);
    expect(fetched, address).toBeGreaterThanOrEqual(painted);
  }
  await signedIn.getByRole('button', { name: 'Switch between light and dark' }).click();
  await expect(signedIn.locator('html')).toHaveClass(/dark/);
});

test('a page opened in a tab behind fetches its scripts at once', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
    // Neither a paint nor patience is waited for.
    Object.defineProperty(PerformanceObserver.prototype, 'observe', { value: () => undefined });
    const later = window.setTimeout.bind(window);
    Object.defineProperty(window, 'setTimeout', { value: (act: () => void, milliseconds = 0) => (milliseconds === 3_000 ? 0 : later(act, milliseconds)) });
  });
  await page.goto(routes.signIn());
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeEnabled();
});

test('a page that is never painted answers all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(PerformanceObserver.prototype, 'observe', { value: () => undefined });
  });
  await page.goto(routes.signIn());
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeEnabled();
});

/** Opens a page whose scripts wait until what is given back is called. */
const openWithoutScripts = async (page: Page, address: string): Promise<() => void> => {
  let bring = () => {};
  const brought = new Promise<void>((resolve) => (bring = resolve));
  await page.route('**/_next/static/**/*.js', async (route) => {
    await brought;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  return bring;
};

test('what is pressed, chosen and typed before a page answers counts, once', async ({ signedIn: page, sample }) => {
  const bring = await openWithoutScripts(page, routes.comparisons);
  await page.getByRole('button', { name: 'Switch between light and dark' }).click();
  await page.getByRole('button', { name: 'New comparison' }).click();
  bring();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('Autumn');
  await expect(page.locator('html')).toHaveClass(/dark/);
  await page.unrouteAll({ behavior: 'wait' });

  const file = await page.request.get(routes.api.exportJson(sample));
  const bringAgain = await openWithoutScripts(page, routes.comparisons);
  await page.getByLabel('Comparison file to import').setInputFiles({ name: 'comparison.json', mimeType: 'application/json', buffer: await file.body() });
  bringAgain();
  await expect(page).toHaveURL(/\/comparisons\/[0-9a-f-]{36}/);
});

test('an account form sends what was typed before it answered', async ({ page }) => {
  const bring = await openWithoutScripts(page, routes.signUp());
  const email = `${crypto.randomUUID()}@example.org`;
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password', { exact: true }).fill('four walnut pillars');
  bring();
  await page.getByRole('button', { name: 'Make an account' }).click();
  await expect(page).toHaveURL(/\/comparisons$/);
});

test('code that cannot be fetched is said to have failed, and fetched again', async ({ signedIn: page, sample, allowErrors }) => {
  allowErrors(/_next\/static\/|Failed to load chunk|ChunkLoadError/);
  const written = await (await page.request.get(routes.projection(sample))).text();
  await page.route('**/_next/static/chunks/**', (route) => (written.includes(new URL(route.request().url()).pathname) ? route.continue() : route.abort()));
  await page.goto(routes.projection(sample), { waitUntil: 'load' });
  await expect(page.getByRole('heading', { name: 'Something went wrong on our side' })).toBeVisible();
  await page.getByRole('button', { name: 'Switch between light and dark' }).click();
  await expect(page.locator('html')).toHaveClass(/dark/);
  await page.unrouteAll({ behavior: 'wait' });
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('region', { name: 'What each offer pays, before tax' })).toBeVisible();
});

test('keys and choices before a page answers count as they would after', async ({ signedIn: page, sample }) => {
  const bring = await openWithoutScripts(page, routes.matrix(sample));
  await page.getByRole('radio', { name: 'By offer' }).check({ force: true });
  await page.getByRole('radio', { name: 'By criterion' }).check({ force: true });
  await page.getByRole('button', { name: 'Export' }).press('Enter');
  bring();
  await expect(page.getByRole('menuitem', { name: 'Matrix (CSV)' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('radio', { name: 'By criterion' })).toBeChecked();
  await expect(page.getByRole('table', { name: /Decision matrix/ }).or(page.getByRole('columnheader', { name: 'Criterion' })).first()).toBeVisible();
});

import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import type { ComparisonView } from '../../lib/engine/comparison/comparison-view';
import { routes } from '../../lib/routes';
import { expect, test } from './support/fixtures';
import { expectSaved } from './support/offers-page';

const text = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');

interface Exported {
  readonly offers: readonly object[];
  readonly criteria: readonly { readonly scores: object }[];
}

const addOffer = async (page: Page, company: string, base: string): Promise<void> => {
  await page.getByRole('button', { name: 'Add an offer' }).first().click();
  await page.locator('form').getByLabel('Company', { exact: true }).fill(company);
  await page.locator('form').getByLabel('Base salary', { exact: true }).fill(base);
};

test('from the landing page to a saved, scored, shared and exported comparison', async ({ page, browser }) => {
  await page.goto(routes.home);
  await page.getByRole('link', { name: 'Compare your offers' }).click();
  await page.getByLabel('Email').fill(`${crypto.randomUUID()}@example.org`);
  await page.getByLabel('Password', { exact: true }).fill('four walnut pillars');
  await page.getByRole('button', { name: 'Make an account' }).click();
  await expect(page).toHaveURL(/\/comparisons$/);

  await page.getByRole('button', { name: 'New comparison' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Spring offers');
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  await expect(page).toHaveURL(/\/comparisons\/[0-9a-f-]{36}/);
  await page.getByRole('navigation', { name: 'Comparison' }).getByRole('link', { name: /^Offers/ }).click();

  for (const [company, base] of [['Halyard', '220k'], ['Cinder', '450,000'], ['Northwind', '$0.19m']] as const) await addOffer(page, company, base);
  await expectSaved(page);

  await page.getByRole('link', { name: 'Projection' }).click();
  await expect(page.getByRole('region', { name: 'What each offer pays, before tax' }).getByRole('row', { name: /Cinder/ })).toContainText('$1,800,000');

  await page.getByRole('link', { name: 'Matrix' }).click();
  await page.getByRole('button', { name: 'Take the default set' }).click();
  const score = page.getByRole('spinbutton', { name: 'Team and manager, Cinder' });
  await score.focus();
  await score.press('4');
  await score.press('ArrowRight');
  await expect(score).toHaveAttribute('aria-valuenow', '4.5');
  await expectSaved(page);

  const comparisonPath = new URL(page.url()).pathname.replace('/matrix', '');
  const [matrix] = await Promise.all([page.waitForEvent('download'), page.goto(`${comparisonPath}/share`).then(() => page.getByRole('link', { name: 'Matrix (CSV)' }).click())]);
  expect(await text(matrix)).toMatch(/Team and manager.*4\.5/);

  await page.getByRole('button', { name: 'Create link' }).click();
  const address = await page.getByLabel('Link to share').inputValue();
  const stranger = await (await browser.newContext()).newPage();
  const answer = await stranger.goto(address);
  expect(answer?.headers()['x-robots-tag']).toContain('noindex');
  expect(answer?.headers()['referrer-policy']).toBe('no-referrer');
  expect(answer?.headers().link).toContain('as="font"');
  await expect(stranger.getByRole('region', { name: 'What each offer pays, before tax' })).toContainText('$1,800,000');
  await expect(stranger.getByRole('region', { name: 'Decision matrix' })).toContainText('4.5');
  expect(await stranger.content()).not.toContain('example.org');

  await page.getByRole('button', { name: 'Revoke' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Revoke' }).click();
  await expect(page.getByText('No links yet', { exact: false })).toBeVisible();
  expect((await stranger.goto(address))?.status()).toBe(404);
  await expect(stranger.getByRole('heading', { name: 'This link opens nothing' })).toBeVisible();
  await stranger.context().close();
});

test('what a visitor enters on the landing page comes along into the account', async ({ page }) => {
  await page.goto(routes.home);
  await page.getByRole('button', { name: 'Change the figures' }).click();
  const company = page.getByRole('group', { name: 'A Halyard' }).getByLabel('Company');
  await company.fill('');
  const unnamed = page.getByRole('group', { name: 'A Offer A' }).getByLabel('Company');
  await expect(unnamed).toHaveValue('');
  await unnamed.fill('Halyard');
  const cinder = page.getByRole('group', { name: 'B Cinder' });
  await cinder.getByLabel('Base', { exact: true }).fill('500k');
  await page.getByRole('link', { name: 'Keep what I entered' }).click();
  await page.getByLabel('Email').fill(`${crypto.randomUUID()}@example.org`);
  await page.getByLabel('Password', { exact: true }).fill('four walnut pillars');
  await page.getByRole('button', { name: 'Make an account' }).click();
  await expect(page).toHaveURL(/\/comparisons\/[0-9a-f-]{36}/);
  await page.getByRole('link', { name: 'Projection' }).click();
  await expect(page.getByRole('region', { name: 'What each offer pays, before tax' }).getByRole('row', { name: /Cinder/ })).toContainText('$2,000,000');
});

test('an exported comparison is imported again without loss', async ({ signedIn: page, sample }) => {
  await page.goto(`${routes.comparison(sample)}/share`);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Comparison (JSON)' }).click()]);
  const exported = JSON.parse(await text(download)) as Exported;
  await page.goto(routes.comparisons);
  await page.getByLabel('Comparison file to import').setInputFiles({ name: 'comparison.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(exported)) });
  await expect(page).toHaveURL(/\/comparisons\/[0-9a-f-]{36}/);
  const id = new URL(page.url()).pathname.split('/')[2] ?? '';
  const again = (await (await page.request.get(routes.api.exportJson(id))).json()) as Exported;
  const withoutIds = (document: Exported) => ({
    ...document,
    offers: document.offers.map((offer) => JSON.stringify(offer, (key, value: unknown) => (key === 'id' ? null : value))),
    criteria: document.criteria.map((criterion) => ({ ...criterion, id: null, scores: Object.values(criterion.scores) })),
  });
  expect(withoutIds(again)).toEqual(withoutIds(exported));
});

test('a file that is not ours is refused with a sentence', async ({ signedIn: page }) => {
  await page.goto(routes.comparisons);
  await page.getByLabel('Comparison file to import').setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from('{"hello":1') });
  await expect(page.getByRole('alert').filter({ hasText: 'not JSON' })).toBeVisible();
});

test('a comparison is deleted, brought back, renamed and duplicated', async ({ signedIn: page, blank }) => {
  await page.goto(routes.comparisons);
  const card = page.getByRole('listitem').filter({ has: page.locator(`a[href="${routes.comparison(blank)}"]`) });
  await card.getByRole('button', { name: 'Change Spring offers' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(card).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(card).toHaveCount(1);
  await card.getByRole('button', { name: 'Change Spring offers' }).click();
  await page.getByRole('menuitem', { name: 'Rename…' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Autumn offers');
  await page.getByRole('button', { name: 'Rename', exact: true }).click();
  await expect(card.getByRole('link', { name: 'Autumn offers' })).toBeVisible();
  await card.getByRole('button', { name: 'Change Autumn offers' }).click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect(page.getByRole('link', { name: /^(Copy of Autumn offers|Autumn offers.+copy.*)/i })).toBeVisible();
});

test('the print style gives two pages', async ({ signedIn: page, sample }) => {
  await page.goto(routes.print(sample));
  await expect(page.getByRole('img', { name: /pay by year and component/ })).toHaveCount(4);
  const pdf = await page.pdf({ format: 'A4', printBackground: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(2);
});

test('the growth of share prices stands in the address and is kept', async ({ signedIn: page, sample }) => {
  await page.goto(routes.projection(sample));
  const slider = page.getByRole('slider', { name: 'Share prices' });
  await slider.focus();
  for (let step = 0; step < 10; step += 1) await slider.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', /10%/);
  await expect(page).toHaveURL(/growth=10/);
  await expectSaved(page);
  await page.goto(routes.projection(sample));
  await expect(page.getByRole('slider', { name: 'Share prices' })).toHaveAttribute('aria-valuetext', /10%/);
  await page.goto(`${routes.projection(sample)}?growth=-20`);
  await expect(page.getByText('your comparison holds', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Back to mine' }).click();
  await expect(page.getByRole('slider', { name: 'Share prices' })).toHaveAttribute('aria-valuetext', /10%/);
});

test('a shared page shows the latest state, keeps to its own address and carries a nonce of its own each time', async ({ signedIn: page, sample }) => {
  const makeLink = async () => {
    const made = await page.request.post(routes.api.shareLinks(sample), { data: { label: 'for Sam', expiresInDays: 7 } });
    return ((await made.json()) as { token: string }).token;
  };
  const [one, other] = [await makeLink(), await makeLink()];
  const first = await page.request.get(routes.shared(one));
  const second = await page.request.get(routes.shared(one));
  const nonces = [first, second].map((answer) => /'nonce-([^']+)'/.exec(answer.headers()['content-security-policy'] ?? '')?.[1] ?? 'none');
  expect(nonces[0]).not.toBe(nonces[1]);
  for (const [place, answer] of [first, second].entries()) {
    const html = await answer.text();
    const used = [...html.matchAll(/nonce="([^"]*)"/g)].map((match) => match[1]);
    expect(used.length).toBeGreaterThan(3);
    expect(new Set(used)).toEqual(new Set([nonces[place]]));
    expect(html).not.toContain('for Sam');
    expect(html).not.toContain(other);
  }
  const comparison = (await (await page.request.get(routes.api.comparison(sample))).json()) as ComparisonView;
  const [entry] = comparison.offers;
  if (!entry) throw new Error('The sample holds an offer.');
  const { version, offer } = entry;
  const { id, ...terms } = offer;
  await page.request.put(routes.api.offer(sample, id), { data: { version, terms: { ...terms, company: 'Renamed since' } } });
  expect(await (await page.request.get(routes.shared(one))).text()).toContain('Renamed since');
  await page.request.delete(routes.api.comparison(sample), { data: {} });
  expect((await page.request.get(routes.shared(one))).status()).toBe(404);
  await page.request.post(routes.api.restoreComparison(sample), { data: {} });
  expect((await page.request.get(routes.shared(one))).status()).toBe(200);
});

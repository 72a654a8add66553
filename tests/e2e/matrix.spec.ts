import type { APIRequestContext, Locator, Page } from '@playwright/test';
import type { ComparisonDocument } from '../../lib/schemas/comparison';
import { routes } from '../../lib/routes';
import { expect, test } from './support/fixtures';
import { expectSaved } from './support/offers-page';

const room = routes.matrix;
const score = (page: Page, criterion: string, company: string): Locator => page.getByRole('spinbutton', { name: `${criterion}, ${company}` });
const line = (page: Page, name: RegExp): Locator => page.getByRole('region', { name: 'Decision matrix' }).getByRole('row', { name });
const weights = (page: Page): Promise<number[]> => page.getByRole('textbox', { name: /^Weight of/ }).evaluateAll((boxes) => boxes.map((box) => Number((box as HTMLInputElement).value)));
const total = async (page: Page): Promise<number> => (await weights(page)).reduce((sum, one) => sum + one, 0);
const rows = (page: Page): Promise<(string | null)[]> => page.getByRole('region', { name: 'Decision matrix' }).locator('tbody th .font-medium').allTextContents();

const document = async (request: APIRequestContext, id: string): Promise<ComparisonDocument> => (await (await request.get(routes.api.exportJson(id))).json()) as ComparisonDocument;
const bringIn = async (request: APIRequestContext, data: object): Promise<string> => {
  const made = await request.post(routes.api.importComparison, { data });
  expect(made.status()).toBe(201);
  return ((await made.json()) as { id: string }).id;
};

test('the person’s own order comes before any weight, and every way of weighing keeps its answer', async ({ signedIn: page, sample }) => {
  const id = await bringIn(page.request, { ...(await document(page.request, sample)), criteria: [] });
  await page.goto(room(id));
  await expect(page.getByRole('heading', { name: 'Which of these matters most to you?' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Which of these matters most to you?' })).not.toContainText('%');
  for (const name of ['Team and manager', 'Career growth', 'Commute']) await page.getByRole('button', { name, exact: true }).click();
  await page.getByLabel('Something else').fill('Dog in the office');
  await page.getByRole('button', { name: 'Add', exact: true }).click();

  const dog = page.getByRole('button', { name: /^Rank of Dog in the office: 4 of 4/ });
  await dog.focus();
  await dog.press('ArrowUp');
  await page.keyboard.press('Home');
  await expect(page.getByRole('button', { name: /^Rank of Dog in the office: 1 of 4/ })).toBeFocused();
  await page.getByRole('button', { name: 'Weigh by these 4' }).click();

  expect(await rows(page)).toEqual(['Dog in the office', 'Team and manager', 'Career growth', 'Commute']);
  await expect(line(page, /Dog in the office/)).toContainText('52% of the decision');
  await page.getByRole('button', { name: 'Move Career growth up' }).click();
  await expect(line(page, /Career growth/)).toContainText('27% of the decision');
  await page.getByRole('button', { name: /^Rank of Commute/ }).dragTo(line(page, /Team and manager/));
  expect(await rows(page)).toEqual(['Dog in the office', 'Career growth', 'Commute', 'Team and manager']);

  await page.getByText('Swings', { exact: true }).click();
  await expect(line(page, /Dog in the office/)).toContainText('100 · lifted first');
  await page.getByLabel('Lifted first').selectOption('Commute');
  await expect(line(page, /Commute/)).toContainText('100 · lifted first');
  for (const [name, worth] of [['Dog in the office', '50'], ['Team and manager', '30'], ['Career growth', '20']] as const) await page.getByRole('textbox', { name: `Weight of ${name}` }).fill(worth);
  await expect(line(page, /Commute/)).toContainText('50% of the decision');
  await expectSaved(page);

  await page.reload();
  await expect(line(page, /Commute/)).toContainText('100 · lifted first');
  await page.getByText('Sliders', { exact: true }).click();
  expect(await weights(page)).toEqual([25, 10, 50, 15]);
  const slider = page.getByRole('slider', { name: 'Weight of Commute, slider' });
  await slider.focus();
  await slider.press('End');
  expect(await weights(page)).toEqual([0, 0, 100, 0]);
  await slider.press('Home');
  expect(await weights(page)).toEqual([50, 20, 0, 30]);
  await page.getByRole('textbox', { name: 'Weight of Team and manager' }).fill('44');
  expect(await weights(page)).toEqual([40, 16, 0, 44]);
  await expectSaved(page);
  expect((await document(page.request, id)).weighing).toBe('sliders');
});

test('the default set is one click, and a criterion more leaves a hundred', async ({ signedIn: page, blank }) => {
  await page.goto(room(blank));
  await page.getByRole('button', { name: 'Take the default set' }).click();
  expect(await weights(page)).toEqual([25, 20, 15, 15, 10, 10, 5]);
  await page.getByRole('button', { name: 'Add criteria' }).click();
  await page.getByRole('button', { name: 'Guaranteed pay' }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  expect((await weights(page)).at(-1)).toBe(12.5);
  expect(await total(page)).toBeCloseTo(100, 0);
  await expect(page.getByText('Money may be counted twice')).toBeVisible();
});

test('a guess has a range and a reason, and goes into the export', async ({ signedIn: page, sample }) => {
  await page.goto(room(sample));
  const cell = score(page, 'Team and manager', 'Halyard');
  await cell.focus();
  await cell.press('4');
  await cell.press('Enter');
  const window = page.getByRole('dialog', { name: 'Team and manager, Halyard' });
  await window.getByText('A guess', { exact: true }).click();
  await expect(window).toContainText('may as well be anything from 3 to 5');
  await window.getByLabel('Why 4?').fill('Met two of them');
  await window.getByRole('button', { name: 'Done' }).click();
  await expect(cell).toBeFocused();
  await expect(page.getByRole('button', { name: 'How sure, and why: Team and manager, Halyard (a guess, with a note)' })).toContainText('±1');
  await expectSaved(page);
  await page.reload();
  await page.getByRole('button', { name: /^How sure, and why: Team and manager, Halyard/ }).click();
  await expect(page.getByRole('dialog').getByLabel('Why 4?')).toHaveValue('Met two of them');
  const csv = await (await page.request.get(routes.api.exportMatrixCsv(sample))).text();
  expect(csv).toContain('guess,Met two of them');
});

test('totals stay hidden until the last score, and the verdict with them; offer by offer works as well', async ({ signedIn: page, sample }) => {
  await page.goto(room(sample));
  const last = score(page, 'Career growth', 'Quillon');
  await last.focus();
  await last.press('Delete');
  await page.getByRole('switch', { name: 'Hide totals until all is scored' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('waits for your last score');
  await expect(page.getByRole('main')).not.toContainText('adds');
  await expectSaved(page);
  await page.goto(routes.comparisons);
  await page.goto(`${room(sample)}?by=offer`);
  const again = page.getByRole('region', { name: 'Quillon' }).getByRole('spinbutton', { name: 'Career growth, Quillon' });
  await again.focus();
  await again.press('4');
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('waits');
  await expect(page.getByRole('region', { name: 'Quillon' })).toContainText('rank');
});

test.describe('a matrix at its limits', () => {
  const criterion = (id: string, change: object = {}) => ({ id, name: `Criterion ${id}`, weight: 1, low: '', high: '', measure: null, scores: {}, ...change });
  const shapes: readonly (readonly [string, (offers: readonly { id: string }[]) => readonly object[], RegExp])[] = [
    ['one criterion', () => [criterion('a')], /decides alone/],
    ['all weights zero', () => [criterion('a', { weight: 0 }), criterion('b', { weight: 0 })], /All weights are zero/],
    ['all scores equal', (offers) => [criterion('a', { scores: Object.fromEntries(offers.map(({ id }) => [id, 3])) })], /are level/],
    ['all scores open', () => [criterion('a'), criterion('b')], /Still open: 8 scores/],
  ];
  for (const [name, criteria, words] of shapes)
    test(`says what is the matter with ${name}, however it is weighed`, async ({ signedIn: page, sample }) => {
      const whole = await document(page.request, sample);
      for (const weighing of ['sliders', 'ranking', 'swings'] as const) {
        const id = await bringIn(page.request, { ...whole, weighing, criteria: criteria(whole.offers) });
        for (const address of [room(id), `${room(id)}?by=offer`]) {
          await page.goto(address);
          await expect(page.getByText(words).first()).toBeVisible();
          expect(await page.locator('body').innerText()).not.toMatch(/NaN|Infinity|undefined/);
        }
      }
    });

  test('holds twelve offers by thirty criteria', async ({ signedIn: page, sample }) => {
    const whole = await document(page.request, sample);
    const [first] = whole.offers;
    const offers = Array.from({ length: 12 }, (_, place) => ({ ...first, id: `o${place}`, company: `Company ${place}` }));
    const criteria = Array.from({ length: 30 }, (_, place) => criterion(`c${place}`, { scores: Object.fromEntries(offers.map(({ id: offer }, at) => [offer, 1 + ((place + at) % 9) / 2])) }));
    const id = await bringIn(page.request, { ...whole, offers, criteria });
    await page.goto(room(id));
    await expect(page.getByText('A matrix holds at most 30 criteria.')).toBeVisible();
    // Thirty shares, each shown to a tenth.
    expect(Math.abs((await total(page)) - 100)).toBeLessThan(1.5);
    const slider = page.getByRole('slider', { name: 'Weight of Criterion c29, slider' });
    await slider.focus();
    await slider.press('PageUp');
    expect(Math.abs((await total(page)) - 100)).toBeLessThan(1.5);
    expect(await page.locator('body').innerText()).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('refuses a score off the scale', async ({ signedIn: page, sample }) => {
    const whole = await document(page.request, sample);
    const answer = await page.request.post(routes.api.importComparison, { data: { ...whole, criteria: [criterion('a', { scores: { [whole.offers[0]?.id ?? '']: 5.5 } })] } });
    expect(answer.status()).toBe(422);
    expect(await answer.text()).toContain('Scores run from 1 to 5');
  });
});

test('a criterion measured by the chance of paying most is drawn, and comes to the same in the file', async ({ signedIn: page, sample }) => {
  await page.goto(room(sample));
  await page.getByRole('button', { name: 'Add criteria' }).click();
  await page.getByRole('button', { name: 'Write your own' }).click();
  const window = page.getByRole('dialog');
  await window.getByRole('textbox', { name: 'Name' }).fill('Luck');
  await window.getByText('From a figure').click();
  await window.getByRole('combobox', { name: 'Figure' }).selectOption({ label: 'Chance of paying most over four years' });
  await expect(window.getByLabel('Earns 1')).toHaveValue('0%');
  await expect(window.getByLabel('Earns 5')).toHaveValue('100%');
  await window.getByRole('button', { name: 'Add', exact: true }).click();

  const luck = line(page, /^Luck/);
  const scores = luck.locator('td', { hasText: 'adds' });
  await expect(scores).toHaveCount(4, { timeout: 15_000 });
  const shown = (await scores.allInnerTexts()).map((text) => Number(/[\d.]+/.exec(text)?.[0]));
  expect(shown.reduce((sum, score) => sum + score, 0)).toBeCloseTo(4 + 4, 1);
  await expectSaved(page);

  const file = await (await page.request.get(routes.api.exportMatrixCsv(sample))).text();
  const written = /^Luck,(.*)$/m.exec(file)?.[1]?.split(',').slice(2, 6).map(Number) ?? [];
  expect(written.map((score) => Math.round(score * 100) / 100)).toEqual(shown);
});

import { routes } from '../../lib/routes';
import { expect, test } from './support/fixtures';

test('the pictures say how sure the verdict is, and follow a weight that is moved on its strip', async ({ signedIn: page, sample }) => {
  await page.goto(routes.matrix(sample));
  const verdict = page.getByRole('region', { name: 'Verdict' });
  await expect(verdict).toContainText('of all weightings');
  await expect(page.getByRole('heading', { name: 'How sure is this?' })).toBeVisible();
  await expect(page.getByText('100,000 weightings, each as likely as any other')).toBeVisible();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);

  const strip = page.getByRole('slider', { name: 'Work–life balance, of all weight' });
  await strip.focus();
  await strip.press('End');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Quillon');
  await expect(page.getByRole('textbox', { name: 'Weight of Work–life balance' })).toHaveValue('100');
  await strip.press('Home');
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Quillon');
});

test('every picture has its table, and the map asks for two weights', async ({ signedIn: page, sample }) => {
  await page.goto(routes.matrix(sample));
  const picture = (name: string) => page.getByRole('article', { name });
  for (const [name, region] of [
    ['Over all the ways to weigh', 'Share of all weightings by rank'],
    ['How far each weight can move', 'How far each weight can move'],
    ['If one score were a point off', 'The lead when one score is a point off'],
    ['Two weights at once', 'Who wins, by the weights of Total compensation and Team and manager'],
  ] as const) {
    const summary = picture(name).getByText('Show as a table');
    await summary.focus();
    await summary.press('Enter');
    await expect(picture(name).getByRole('region', { name: region })).toBeVisible();
  }
  await picture('Two weights at once').getByLabel('Upwards').selectOption('Career growth');
  await expect(picture('Two weights at once').getByRole('region', { name: 'Who wins, by the weights of Total compensation and Career growth' })).toBeVisible();
});

test('what it would take is worked out through taxes and the matrix', async ({ signedIn: page, sample }) => {
  await page.goto(routes.matrix(sample));
  for (const goal of ['To lead on take-home', 'To lead in the matrix']) {
    const table = page.getByRole('region', { name: goal });
    await expect(table.getByRole('row', { name: /leads already/ })).toHaveCount(1, { timeout: 20_000 });
    await expect(table.getByRole('row', { name: /Cinder/ })).toContainText(/\+\$[\d,]+/);
  }
  await expect(page.getByRole('region', { name: 'To lead in the matrix' })).toContainText(/No amount: with 5 for total compensation it is still \d\.\d\d behind/);
});

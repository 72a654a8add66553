import { expect, type Locator, type Page } from '@playwright/test';
import { routes } from '../../../lib/routes';

export const openOffers = async (page: Page, comparisonId: string): Promise<void> => {
  await page.goto(routes.offers(comparisonId));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
};

/** A field of the open offer's form. */
export const field = (page: Page, label: string): Locator => page.locator('form').getByLabel(label, { exact: true });

/** A figure of the summary beside the form. */
export const figure = (page: Page, label: string): Locator => page.getByRole('complementary').getByText(label, { exact: true }).locator('xpath=following-sibling::dd');

/** The chip of an offer in the row of offers. */
export const chip = (page: Page, company: string): Locator => page.getByRole('list', { name: 'Offers' }).getByRole('button', { name: new RegExp(`^[A-L] ?${company}$`) });

export const unfold = (page: Page, section: string): Promise<void> => page.locator('form').getByRole('button', { name: new RegExp(`^${section}\\b`) }).click();

/** The words in the bar that say how saving stands. */
export const saveStatus = (page: Page, words: string): Locator => page.getByRole('banner').getByText(words, { exact: true }).filter({ visible: true }).last();

export const expectSaved = (page: Page): Promise<void> => expect(saveStatus(page, 'Saved just now')).toBeVisible();

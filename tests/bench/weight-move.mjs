// The time from the move of a weight to the whole matrix drawn anew, as the browser takes it.
import { chromium } from '@playwright/test';
import { browserArguments } from '../../scripts/browser.mjs';

const MOVES = 60;

/**
 * Milliseconds, the median of many moves of one weight.
 * @param {string} executablePath
 * @param {string} address of the app
 * @param {{ comparisonId: string, cookies: { name: string, value: string, url: string }[] }} person whose matrix has five offers and eight criteria
 */
export async function measureWeightMove(executablePath, address, person) {
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await context.addCookies(person.cookies);
    const page = await context.newPage();
    await page.goto(`${address}/comparisons/${person.comparisonId}/matrix`, { waitUntil: 'networkidle' });
    await page.waitForFunction(() => !('takeEarlyTouches' in window), undefined, { polling: 50 });
    const times = await page.evaluate(timeMoves, MOVES);
    return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
  } finally {
    await browser.close();
  }
}

/**
 * Moves the first weight a step at a time and takes the time until React has written the matrix and the browser has laid it out.
 * @param {number} count
 */
async function timeMoves(count) {
  const slider = document.querySelector('input[type="range"]');
  const matrix = document.querySelector('[aria-label="Decision matrix"]');
  if (!(slider instanceof HTMLInputElement) || !(matrix instanceof HTMLElement)) throw new Error('There is no matrix.');
  const cells = matrix.querySelectorAll('tbody td').length;
  if (cells < 8 * (5 + 2)) throw new Error(`The matrix has ${cells} cells, too few for five offers and eight criteria.`);
  const totals = () => matrix.querySelector('tfoot')?.textContent ?? '';
  const times = [];
  for (let move = 0; move < count; move += 1) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const before = totals();
    const from = performance.now();
    // As the browser does when the handle is dragged: React hears of a value that it did not set itself.
    Reflect.set(HTMLInputElement.prototype, 'value', String(slider.valueAsNumber + (move % 40 < 20 ? 1 : -1)), slider);
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    // React renders what is typed or dragged before the next task.
    await new Promise((resolve) => queueMicrotask(() => resolve(undefined)));
    document.body.getBoundingClientRect();
    times.push(performance.now() - from);
    if (totals() === before) await new Promise((resolve) => setTimeout(resolve));
    if (totals() === before) throw new Error('The totals did not move.');
  }
  return times;
}

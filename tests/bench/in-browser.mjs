// What only a browser can tell: the time of a slider's move, and the JavaScript a page sends.
import { chromium } from '@playwright/test';
import { browserArguments } from '../../scripts/browser.mjs';

const MOVES = 60;

/**
 * @param {string} executablePath
 * @param {string} address of the app
 * @param {{ comparisonId: string, sharePath: string, cookies: { name: string, value: string, url: string }[] }} person
 */
export async function measureInBrowser(executablePath, address, person) {
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await context.addCookies(person.cookies);
    const page = await context.newPage();
    await page.goto(`${address}/comparisons/${person.comparisonId}/projection`);
    await page.locator('[role=img] svg').nth(4).waitFor();
    await page.waitForFunction(() => !('takeEarlyTouches' in window), undefined, { polling: 50 });
    const moves = await page.evaluate(timeMoves, MOVES);
    await context.close();
    return { sliderMove: median(moves), landing: await scripts(browser, `${address}/`), share: await scripts(browser, address + person.sharePath) };
  } finally {
    await browser.close();
  }
}

/**
 * Moves the slider for all share prices by key and takes the time until React has written the new bars and the browser has
 * laid them out.
 * @param {number} count
 */
async function timeMoves(count) {
  const slider = document.querySelector('[role="slider"]');
  if (!(slider instanceof HTMLElement)) throw new Error('There is no slider.');
  const bars = () => [...document.querySelectorAll('[role=img] svg')].slice(0, 5).map((chart) => chart.innerHTML).join('');
  const times = [];
  slider.focus();
  for (let move = 0; move < count; move += 1) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const before = bars();
    const from = performance.now();
    slider.dispatchEvent(new KeyboardEvent('keydown', { key: move % 40 < 20 ? 'ArrowRight' : 'ArrowLeft', bubbles: true, cancelable: true }));
    // React renders a key press before the next task.
    await new Promise((resolve) => queueMicrotask(() => resolve(undefined)));
    document.body.getBoundingClientRect();
    times.push(performance.now() - from);
    if (bars() === before) await new Promise((resolve) => setTimeout(resolve));
    if (bars() === before) throw new Error('The bars did not move.');
  }
  return times;
}

/**
 * Gzipped bytes of JavaScript: what the page asks for to begin with, and with what comes after the first paint.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 */
async function scripts(browser, address) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  /** @type {Map<string, string>} */
  const wanted = new Map();
  /** @type {Map<string, number>} */
  const bytes = new Map();
  session.on('Network.responseReceived', ({ requestId, type, response }) => type === 'Script' && wanted.set(requestId, new URL(response.url).pathname));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => bytes.set(requestId, encodedDataLength));
  const html = (await (await page.goto(address, { waitUntil: 'networkidle' }))?.text()) ?? '';
  let first = 0;
  let all = 0;
  for (const [requestId, path] of wanted) {
    const size = bytes.get(requestId) ?? 0;
    all += size;
    if (html.includes(path)) first += size;
  }
  await context.close();
  return { first, all };
}

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

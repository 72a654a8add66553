// Lighthouse on a phone, against the production build.
import { chromium } from '@playwright/test';
import { browserArguments } from '../../scripts/browser.mjs';
import { anyFreePort } from '../../scripts/free-port.mjs';
import { tool } from './tools.mjs';

/**
 * @typedef {object} Report
 * @property {object} [runtimeError] what kept Lighthouse from measuring
 * @property {Record<string, { score: number | null, auditRefs: { id: string, weight: number }[] } | undefined>} categories
 * @property {Record<string, { score: number | null, title: string, displayValue?: string } | undefined>} audits
 *
 * @typedef {(url: string, options: object) => Promise<{ lhr: Report }>} Lighthouse
 */

/** One run depends on what else the machine does; Lighthouse itself advises the middle of several. */
const RUNS = 3;
/** Now and then the browser begins to record after the page has begun, and Lighthouse says so. */
const MORE_TRIES = 3;
const categories = ['performance', 'accessibility', 'best-practices'];

/**
 * @param {string} executablePath
 * @param {readonly { name: string, url: string }[]} pages
 * @param {string} cookie
 * @returns {Promise<{ name: string, scores: Record<string, number>, findings: string[] }[]>} scores from 0 to 100
 */
export async function runLighthouse(executablePath, pages, cookie) {
  const { default: lighthouse } = /** @type {{ default: Lighthouse }} */ (await tool('lighthouse'));
  const port = await anyFreePort();
  const browser = await chromium.launch({ executablePath, args: [...browserArguments, `--remote-debugging-port=${port}`] });
  try {
    const results = [];
    for (const { name, url } of pages) {
      const reports = [];
      for (let run = 0; run < RUNS + MORE_TRIES && reports.length < RUNS; run += 1) {
        const { lhr } = await lighthouse(url, { port, onlyCategories: categories, extraHeaders: { cookie }, logLevel: 'silent' });
        if (lhr.runtimeError === undefined) reports.push(lhr);
      }
      const lhr = middle(reports);
      const scores = Object.fromEntries(categories.map((category) => [category, Math.round((lhr.categories[category]?.score ?? 0) * 100)]));
      const findings = categories
        .filter((category) => category !== 'performance')
        .flatMap((category) => lhr.categories[category]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && lhr.audits[id]?.score !== null && (lhr.audits[id]?.score ?? 1) < 1)
        .map(({ id }) => `${id}: ${lhr.audits[id]?.title}`);
      results.push({ name, scores, findings: [...findings, timing(lhr)] });
    }
    return results;
  } finally {
    await browser.close();
  }
}

/** @param {Report} lhr */
const timing = ({ audits }) =>
  [['FCP', 'first-contentful-paint'], ['LCP', 'largest-contentful-paint'], ['TBT', 'total-blocking-time'], ['CLS', 'cumulative-layout-shift']]
    .map(([short, id = '']) => `${short} ${audits[id]?.displayValue ?? '?'}`)
    .join(' · ');

/** @param {readonly Report[]} reports */
function middle(reports) {
  const speed = (/** @type {Report} */ { categories: { performance } }) => performance?.score ?? 0;
  const found = reports.toSorted((one, other) => speed(one) - speed(other))[Math.floor(reports.length / 2)];
  if (!found) throw new Error('Lighthouse gave no report.');
  return found;
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { offerLetter } from '@/lib/format/offer-letter';

const css = readFileSync(new URL('../../../app/globals.css', import.meta.url), 'utf8');

function tokens(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']): [string, string] => [name, value]));
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const letters = Array.from({ length: 12 }, (_, index) => offerLetter(index).toLowerCase());
const light = tokens(':root');
const schemes = { light, dark: { ...light, ...tokens('.dark') } };

const pairs = [
  ...['ink', 'ink2', 'ink3'].flatMap((ink) => ['paper', 'card', 'line2'].map((ground) => [ink, ground])),
  ...['ink', 'ink2', 'ink3', 'accent'].map((ink) => [ink, 'accent-soft']),
  ...['paper', 'card', 'question-soft'].map((ground) => ['question', ground]),
  ...['paper', 'card', 'bad-soft'].map((ground) => ['bad', ground]),
  ['accent', 'paper'],
  ['accent', 'card'],
  ['on-accent', 'accent'],
  ['paper', 'ink'],
  ...letters.flatMap((letter) => [
    [`offer-${letter}-ink`, 'paper'],
    [`offer-${letter}-ink`, 'card'],
    ['on-offer', `offer-${letter}-ink`],
  ]),
] as const;

describe.each(Object.entries(schemes))('the %s tokens', (_, scheme) => {
  it('give every text at least 4.5 to 1 on every ground it stands on', () => {
    const poor = pairs
      .map(([text = '', ground = '']) => ({ text, ground, ratio: contrast(scheme[text] ?? '', scheme[ground] ?? '') }))
      .filter(({ ratio }) => !(ratio >= 4.5));
    expect(poor).toEqual([]);
  });

  it('give every offer a fill that stands out from the card, and a tint that differs from it', () => {
    for (const letter of letters) {
      const fill = scheme[`offer-${letter}`] ?? '';
      expect(contrast(fill, scheme['card'] ?? '')).toBeGreaterThanOrEqual(3);
      expect(contrast(fill, scheme[`offer-${letter}-tint`] ?? '')).toBeGreaterThan(1.6);
    }
    expect(new Set(letters.map((letter) => scheme[`offer-${letter}`])).size).toBe(letters.length);
  });
});

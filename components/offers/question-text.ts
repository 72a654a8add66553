import type { OpenQuestion, OpenQuestionId } from '@/lib/engine/projection/projection';
import { formatMoney } from '@/lib/format/format-money';

const asks: Readonly<Record<OpenQuestionId, string>> = {
  state: 'Which state is the job in? Until that is known, so is no take-home pay.',
  'tax-rate': 'What share of pay goes in tax there? Until that is known, so is no take-home pay.',
  base: 'Ask: what is the base salary? Nothing is counted for it yet.',
  bonus: 'Ask: is there a yearly bonus, and what is its target?',
  'sign-on-amount': 'Ask: how much is this payment?',
  'grant-size': 'Ask: how large is the grant?',
  'grant-price': 'Ask: what price was the grant set at?',
  'grant-strike': 'Ask: what is the strike price?',
  'grant-vesting-incomplete': 'Ask: when does the rest of the grant vest? These dates leave a part of it out.',
  'fully-diluted-shares': 'Ask: how many fully diluted shares are there? Without it nobody can say what part of the company this is.',
  'fair-market-value': 'Ask: what is the latest 409A value of a common share?',
  'counted-share': 'How much of this paper value do you count? It can come to nothing.',
  'exit-scenarios': 'Say what the company may come to, and how likely that is. Nothing is counted for what is left open.',
  'liquidation-preferences': 'Ask: who is paid before common shares, and how much? Nothing is counted until that is known.',
  'company-debt': 'Ask: how much debt is paid before the shares? Enter 0 if there is none.',
  'trigger-event': 'Ask: when could a sale or listing happen? Until it does, nothing vests.',
  'refreshers-unknown': 'Ask: how are refreshers decided, and when is the first? None are counted yet.',
  'refreshers-assumed': 'Ask: how are refreshers decided, and when is the first? Nobody has promised these.',
  'refresher-value': 'Ask: how large is a yearly refresher?',
  'average-price': 'Ask: over how many days is the price averaged, and what is that average now?',
  'exercise-window': 'Ask: how long after leaving can options still be exercised? 90 days is usual, ten years is generous.',
  'early-exercise': 'Ask: can options be exercised before they vest?',
  'clawback-layoffs': 'Ask: is it owed back after a layoff too?',
  'relocation-amount': 'Ask: how much is paid for moving?',
  espp: 'Ask: is there a plan to buy shares at a discount?',
  'espp-contribution': 'Decide how much of your pay you would put in. Nothing is counted yet.',
  match: 'Ask: does the employer match retirement savings, and up to how much?',
  'health-premium': 'Ask: what is your part of the health premium, and does the employer pay into a health savings account?',
  'stipend-amount': 'Ask: how much is it in a year?',
  'commute-cost': 'Find out what a day’s way there and back costs.',
  'benefit-amount': 'Find out what this is worth in a year.',
  'cost-amount': 'Find out what this costs in a year.',
};

/**
 * An open question as a sentence, with what hangs on it.
 *
 * @example questionText({ id: 'refreshers-assumed', path: 'refreshers', moves: 360_000_00 }, 'USD', 'en-US')
 * // "Ask: how are refreshers decided, and when is the first? Nobody has promised these. The four-year total moves by $360,000."
 */
export const questionText = ({ id, moves }: OpenQuestion, currency: string, locale: string): string =>
  moves === null || moves === 0
    ? asks[id]
    : `${asks[id]} The four-year total moves by ${formatMoney(Math.abs(moves), currency, locale, { decimals: 'whole' })}.`;

import { normalCdf } from './normal-cdf';

export interface OptionTerms {
  readonly spot: number;
  readonly strike: number;
  /** Risk-free rate and dividend yield, continuous, a year. */
  readonly rate: number;
  readonly dividendYield: number;
  /** Standard deviation of the yearly log return. */
  readonly volatility: number;
  readonly years: number;
}

/**
 * The Black-Scholes-Merton value of a European call and put on one share (Hull, Options, Futures, and Other Derivatives).
 * Without time or volatility left they are worth what exercise at the forward price would bring.
 * @example spot 42, strike 40, rate 0.1, volatility 0.2, half a year: call 4.7594, put 0.8086
 */
export function blackScholes({ spot, strike, rate, dividendYield, volatility, years }: OptionTerms): { readonly call: number; readonly put: number } {
  const share = spot * Math.exp(-dividendYield * years);
  const price = strike * Math.exp(-rate * years);
  const spread = volatility * Math.sqrt(years);
  if (spread === 0 || spot === 0 || strike === 0) return { call: Math.max(0, share - price), put: Math.max(0, price - share) };
  const d1 = Math.log(share / price) / spread + spread / 2;
  const d2 = d1 - spread;
  return {
    call: share * normalCdf(d1) - price * normalCdf(d2),
    put: price * normalCdf(-d2) - share * normalCdf(-d1),
  };
}

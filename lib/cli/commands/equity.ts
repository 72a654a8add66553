import { blackScholes } from '@/lib/engine/equity/black-scholes';
import { dilutedStake } from '@/lib/engine/equity/diluted-stake';
import { esppPurchase } from '@/lib/engine/equity/espp-purchase';
import { lognormalPercentiles } from '@/lib/engine/equity/lognormal-percentiles';
import { waterfall } from '@/lib/engine/equity/waterfall/waterfall';
import { equityInputSchema, type EquityInput } from '@/lib/schemas/equity';
import { defineCommand } from '../command';

/** `equity`: the models of options, share prices, exits, purchase plans and dilution. */
export const equityCommand = defineCommand({
  name: 'equity',
  summary: 'What options, shares and a stake in a company come to.',
  input: equityInputSchema,
  run: answer,
});

function answer(input: EquityInput): unknown {
  switch (input.kind) {
    case 'black-scholes':
      return blackScholes(input);
    case 'lognormal-percentiles':
      return { values: lognormalPercentiles(input, input.percentiles) };
    case 'waterfall':
      return waterfall(input);
    case 'espp':
      return esppPurchase(input);
    case 'dilution':
      return { stake: dilutedStake(input.stake, input.rounds) };
  }
}

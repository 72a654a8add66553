import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { decideCommand } from '@/lib/cli/commands/decide';
import { runCommandLine } from '@/lib/cli/run-command-line';
import { expectGolden } from '@/tests/support/expect-golden';
import { goldenCases } from '@/tests/support/golden-cases';

async function run(input: unknown, ...args: string[]): Promise<{ status: number; output: string }> {
  let output = '';
  const stdout = new Writable({
    write(chunk: Buffer, _encoding, done) {
      output += chunk.toString();
      done();
    },
  });
  const status = await runCommandLine(args.length ? args : ['decide'], Readable.from([JSON.stringify(input)]), stdout, [decideCommand]);
  return { status, output };
}

const good = { scale: { min: 1, max: 5 }, criteria: [{ id: 'pay', weight: 2 }, { id: 'team', weight: 1 }], offers: [{ id: 'A', scores: { pay: 4, team: [2, 3] } }, { id: 'B', scores: { pay: 3 } }], samples: 100 };

describe('decide on the command line', () => {
  it.each(goldenCases('decide.json'))('gives what is known: $name', async ({ input, expect: told, tolerance }) => {
    const { output } = await run(input);
    expectGolden(JSON.parse(output), told, tolerance);
  });

  it('answers a list item by item, the bad ones in their place', async () => {
    const { status, output } = await run([good, { ...good, offers: [] }, good]);
    const answers = JSON.parse(output);
    expect(status).toBe(2);
    expect(answers).toHaveLength(3);
    expect(answers[1]).toEqual({ error: { code: 'invalid', issues: [{ path: 'offers', message: 'Give at least one offer' }] } });
    expect(answers[2]).toEqual(answers[0]);
  });

  it('draws 100,000 samples from seed 1 unless told otherwise', async () => {
    const { samples: _, ...bare } = good;
    expect((await run(bare)).output).toBe((await run({ ...bare, samples: 100_000, seed: 1 })).output);
  });

  it.each<[string, object, { path: string; message: string }]>([
    ['no criteria', { criteria: [] }, { path: 'criteria', message: 'Give at least one criterion' }],
    ['an unknown key', { colour: 'red' }, { path: 'colour', message: 'This does not belong here' }],
    ['a negative weight', { criteria: [{ id: 'pay', weight: -1 }] }, { path: 'criteria.0.weight', message: 'A weight cannot be negative' }],
    ['two criteria of one id', { criteria: [{ id: 'pay', weight: 1 }, { id: 'pay', weight: 1 }], offers: [{ id: 'A', scores: { pay: 3 } }] }, { path: 'criteria', message: 'Two criteria share an id' }],
    ['an upside-down scale', { scale: { min: 5, max: 1 } }, { path: 'scale.max', message: 'The scale must end above where it starts' }],
    ['a score of the wrong kind', { offers: [{ id: 'A', scores: { pay: 'five' } }] }, { path: 'offers.0.scores.pay', message: 'Give a score, a range such as [2, 4], or leave the criterion out' }],
    ['a score off the scale', { offers: [{ id: 'A', scores: { pay: [0, 4] } }] }, { path: 'offers.0.scores.pay', message: 'Scores run from 1 to 5' }],
    ['a range upside down', { offers: [{ id: 'A', scores: { pay: [4, 2] } }] }, { path: 'offers.0.scores.pay', message: 'A range starts at its lower end' }],
    ['a score for no criterion', { offers: [{ id: 'A', scores: { food: 4 } }] }, { path: 'offers.0.scores.food', message: 'There is no criterion with this id' }],
    ['two offers of one id', { offers: [{ id: 'A', scores: {} }, { id: 'A', scores: {} }] }, { path: 'offers', message: 'Two offers share an id' }],
    ['a criterion that is no object', { criteria: [3] }, { path: 'criteria.0', message: 'Give each criterion as {"id", "weight"}' }],
    ['no samples', { samples: 0 }, { path: 'samples', message: 'Draw at least one sample' }],
    ['half a seed', { seed: 0.5 }, { path: 'seed', message: 'The seed is a whole number' }],
  ])('refuses %s in plain words', async (_, change, issue) => {
    const { status, output } = await run({ ...good, ...change });
    expect(status).toBe(2);
    expect(JSON.parse(output).error.issues).toContainEqual(issue);
  });

  it.each([5, null, 'offers'])('refuses %j in plain words', async (input) => {
    const { status, output } = await run(input);
    expect(status).toBe(2);
    expect(JSON.parse(output)).toEqual({ error: { code: 'invalid', issues: [{ path: '', message: 'Give an object with "scale", "criteria" and "offers"' }] } });
  });

  it('tells its input as JSON Schema', async () => {
    const { status, output } = await run(null, 'help', 'decide');
    expect(status).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ type: 'object', required: ['scale', 'criteria', 'offers'], additionalProperties: false });
  });
});

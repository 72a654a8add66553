import type { Weighing } from '@/lib/engine/comparison/weighing';

/** The ways to weigh, as they are chosen. */
export const weighingNames = { sliders: 'Sliders', ranking: 'Ranking', swings: 'Swings' } as const satisfies Record<Weighing, string>;

/** What a way of weighing asks, in a sentence or two. */
export const weighingHelp = {
  sliders: 'Move one weight and the others make room, in proportion: together they stay 100.',
  ranking: 'What matters most stands first. The weights are the mean of all weightings in that order (rank-order centroid).',
  swings: 'Picture an offer that earns 1 on everything, and lift one criterion to 5. Which would you lift first? That one counts 100. Then say what lifting each of the others is worth against it.',
} as const satisfies Record<Weighing, string>;

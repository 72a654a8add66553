/** How sure a person is of a score, the surest first. */
export const confidences = ['sure', 'think-so', 'guess'] as const;

export type Confidence = (typeof confidences)[number];

/** How far the true score may lie from the one given, in points of the scale, on either side; see docs/assumptions.md. */
export const CONFIDENCE_REACH = { sure: 0, 'think-so': 0.5, guess: 1 } as const satisfies Record<Confidence, number>;

/** Whether scores are given one criterion at a time across the offers, or one offer at a time. */
export const scoringOrders = ['criterion', 'offer'] as const;

export type ScoringOrder = (typeof scoringOrders)[number];

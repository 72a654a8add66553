import { localitiesOf } from '../localities-of';

/** The cities and counties that tax pay in 2025. */
export const localities2025 = localitiesOf(2025, { rate: 0.0375, gaps: ['Philadelphia’s rate fell from 3.75 % to 3.74 % on 1 July 2025; the first is used for the whole year.'] });

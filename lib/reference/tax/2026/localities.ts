import { localitiesOf } from '../localities-of';

/** The cities and counties that tax pay in 2026. */
export const localities2026 = localitiesOf(2026, { rate: 0.0374, gaps: [] });

import type { VestingPreset } from '@/lib/engine/vesting/vesting-preset';

/**
 * Vesting schedules as publicly reported, gathered in November 2026 from the sources each one names. Companies change
 * them and recruiters vary them: they are starting points to edit, and the offer letter is what counts.
 */
export const vestingPresets: readonly VestingPreset[] = [
  {
    id: 'even-4y-quarterly', label: 'Even, quarterly, 4 years', yearly: ['1/4', '1/4', '1/4', '1/4'], every: 3, firstYearsYearly: 0, cliffMonths: 0,
    reportedFor: ['Meta'], source: 'levels.fyi community threads; Meta guide 2026',
  },
  {
    id: 'cliff-4y-monthly', label: 'One-year cliff, then monthly, 4 years', yearly: ['1/4', '1/4', '1/4', '1/4'], every: 1, firstYearsYearly: 0, cliffMonths: 12,
    reportedFor: ['most startups'], source: 'Backend interview course 2026, negotiation chapter',
  },
  {
    id: 'google-38-32-20-10', label: '38/32/20/10, monthly', yearly: [0.38, 0.32, 0.2, 0.1], every: 1, firstYearsYearly: 0, cliffMonths: 0,
    reportedFor: ['Google'], source: 'levels.fyi, repost by its co-founder',
  },
  {
    id: 'google-33-33-22-12', label: '33/33/22/12, monthly', yearly: [0.33, 0.33, 0.22, 0.12], every: 1, firstYearsYearly: 0, cliffMonths: 0,
    reportedFor: ['Google, earlier'], source: 'levels.fyi community thread',
  },
  {
    id: 'amazon-5-15-40-40', label: '5/15/40/40 (cash sign-on in years 1 and 2)', yearly: [0.05, 0.15, 0.4, 0.4], every: 6, firstYearsYearly: 2, cliffMonths: 12,
    reportedFor: ['Amazon'], source: 'levels.fyi salary page',
  },
  {
    id: 'front-40-30-20-10', label: '40/30/20/10, quarterly', yearly: [0.4, 0.3, 0.2, 0.1], every: 3, firstYearsYearly: 0, cliffMonths: 0,
    reportedFor: ['Oracle', 'Nvidia'], source: 'levels.fyi community',
  },
  {
    id: 'front-35-30-20-15', label: '35/30/20/15, quarterly', yearly: [0.35, 0.3, 0.2, 0.15], every: 3, firstYearsYearly: 0, cliffMonths: 0,
    reportedFor: ['Airbnb', 'Uber (unconfirmed)'], source: 'levels.fyi community',
  },
  {
    id: 'three-year-50-33-17', label: '50/33/17, quarterly, 3 years', yearly: [0.5, 0.33, 0.17], every: 3, firstYearsYearly: 0, cliffMonths: 0,
    reportedFor: ['Pinterest'], source: 'repost by levels.fyi co-founder',
  },
  {
    id: 'three-year-even', label: 'Even, quarterly, 3 years', yearly: ['1/3', '1/3', '1/3'], every: 3, firstYearsYearly: 0, cliffMonths: 0,
    reportedFor: ['Snap'], source: 'levels.fyi community thread',
  },
  {
    id: 'back-10-20-30-40', label: '10/20/30/40, yearly', yearly: [0.1, 0.2, 0.3, 0.4], every: 12, firstYearsYearly: 0, cliffMonths: 12,
    reportedFor: ['CloudKitchens'], source: 'levels.fyi community thread',
  },
  {
    id: 'one-year', label: 'One-year grant, quarterly', yearly: ['1/1'], every: 3, firstYearsYearly: 0, cliffMonths: 0,
    reportedFor: ['Stripe', 'Lyft', 'Coinbase'], source: 'press reports; years 2–4 are assumption, not promise',
  },
];

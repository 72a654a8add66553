import type { Promotion } from './promotion';

/** A promotion after two years of which no figure is known yet; E4 to E5 is reported to take 18 to 30 months. */
export const blankPromotion = ({ id }: { readonly id: string }): Promotion => ({
  id,
  label: '',
  month: 24,
  base: null,
  bonusTarget: null,
  refresherYearlyValue: null,
  counted: true,
});

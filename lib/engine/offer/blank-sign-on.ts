import type { SignOn } from './offer';

/** A payment on starting of which the amount is not known yet. */
export const blankSignOn = ({ id }: { readonly id: string }): SignOn => ({ id, label: '', month: 0, amount: null, clawback: null });

import 'server-only';
import type { Offer } from '@/lib/engine/offer/offer';
import { statesOf } from '@/lib/engine/projection/take-home/states-of';
import type { TaxTables } from '@/lib/engine/tax/tables/tax-tables';
import { tablesOfStates } from '@/lib/engine/tax/tables-of-states';
import { taxTables } from '@/lib/reference/tax/tax-tables';

/** The tax tables that some offers need: what a page sends, so that it shows take-home pay at once. */
export const taxTablesFor = (offers: readonly Pick<Offer, 'country' | 'state'>[]): TaxTables => tablesOfStates(taxTables, statesOf(offers));

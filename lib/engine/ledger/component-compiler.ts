import type { CompileContext } from './compile-context';
import type { LedgerEntry } from './ledger-entry';

/** Turns one component of an offer into its entries within the months asked for; in any order. */
export type ComponentCompiler = (context: CompileContext) => LedgerEntry[];

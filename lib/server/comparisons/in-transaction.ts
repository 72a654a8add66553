import 'server-only';
import { db } from '../db';
import type { Prisma } from '../generated/prisma/client';

export type Transaction = Prisma.TransactionClient;

/** Long enough to queue behind the other writes of one comparison, short enough to give a connection back. */
const PATIENCE = { maxWait: 10_000, timeout: 20_000 };

/** Does all of `work` or none of it. */
export const inTransaction = <Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> => db.$transaction(work, PATIENCE);

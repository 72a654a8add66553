import 'server-only';
import type { Prisma } from '../generated/prisma/client';

/** A plain value as a JSON column takes it. */
export const asJson = (value: object): Prisma.InputJsonObject => JSON.parse(JSON.stringify(value)) as Prisma.InputJsonObject;

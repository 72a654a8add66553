import type { Outcomes } from '@/lib/engine/record/outcomes';

/** Outcomes as they were kept, or null where they are none. The schemas are fetched when there is something to read. */
export async function readOutcomes(kept: unknown): Promise<Outcomes | null> {
  const { outcomesSchema } = await import('@/lib/schemas/deciding');
  const parsed = outcomesSchema.safeParse(kept);
  return parsed.success ? parsed.data : null;
}

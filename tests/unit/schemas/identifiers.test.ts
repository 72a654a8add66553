import { describe, expect, it } from 'vitest';
import { idSchema } from '@/lib/schemas/primitives';

describe('identifiers', () => {
  it.each(['019200aa-0000-7000-8000-00000000000a', 'offer_1', 'constructor', '__proto__x'])('takes %j', (id) => {
    expect(idSchema.safeParse(id).success).toBe(true);
  });

  it.each(['', 'a b', 'a'.repeat(65), '__proto__'])('refuses %j', (id) => {
    expect(idSchema.safeParse(id).success).toBe(false);
  });
});

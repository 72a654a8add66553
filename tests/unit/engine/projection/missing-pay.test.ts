import { describe, expect, it } from 'vitest';
import { missingPay } from '@/lib/engine/projection/missing-pay';
import type { OpenQuestionId } from '@/lib/engine/projection/projection';

const asked = (...ids: OpenQuestionId[]) => missingPay({ questions: ids.map((id) => ({ id, path: '', moves: null })) });

describe('pay that is not known yet', () => {
  it('tells a missing salary from a missing part', () => {
    expect(asked()).toBe('none');
    expect(asked('match', 'refreshers-unknown', 'counted-share')).toBe('none');
    expect(asked('grant-size')).toBe('some');
    expect(asked('bonus', 'base')).toBe('base');
  });
});

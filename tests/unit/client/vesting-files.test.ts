import { describe, expect, it } from 'vitest';
import { readVestingFile } from '@/lib/client/vesting-files';
import { vestingToOpenCap } from '@/lib/exchange/vesting-to-open-cap';

describe('a vesting file', () => {
  it('is read as what it says', async () => {
    const tranches = [{ month: 12, share: '1/2' }, { month: 30, share: '1/2' }];
    expect(await readVestingFile(new Blob([JSON.stringify(vestingToOpenCap(tranches, { id: 'g', name: 'Grant' }))]), null)).toEqual({ tranches });
  });

  it('that is no JSON, or far too large, is refused in words', async () => {
    expect(await readVestingFile(new Blob(['vesting: yes']), null)).toEqual({ error: 'That file is not JSON.' });
    expect(await readVestingFile(new Blob(['x'.repeat(1_000_001)]), null)).toMatchObject({ error: expect.stringContaining('larger than 1 MB') as unknown });
  });
});

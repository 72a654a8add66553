import type { Tranche } from '@/lib/engine/offer/offer';
import { openCapToVesting, type ReadVesting } from '@/lib/exchange/open-cap-to-vesting';
import { vestingToOpenCap } from '@/lib/exchange/vesting-to-open-cap';

const MAX_BYTES = 1_000_000;

/** The dates of a grant from a file of the Open Cap Format, or why it cannot be read. */
export async function readVestingFile(file: Blob, shares: number | null): Promise<ReadVesting> {
  if (file.size > MAX_BYTES) return { error: 'That file is larger than 1 MB: too large for a vesting schedule.' };
  try {
    return openCapToVesting(JSON.parse(await file.text()), shares);
  } catch {
    return { error: 'That file is not JSON.' };
  }
}

/** Hands the person a file of the Open Cap Format with the dates of a grant. */
export function saveVestingFile(tranches: readonly Tranche[], grant: { readonly id: string; readonly name: string }): void {
  const text = JSON.stringify(vestingToOpenCap(tranches, grant), null, 2);
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'vesting-terms.ocf.json';
  link.click();
  URL.revokeObjectURL(url);
}

import { Download, Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Grant, Tranche } from '@/lib/engine/offer/offer';
import { openCapToVesting } from '@/lib/exchange/open-cap-to-vesting';
import { vestingToOpenCap } from '@/lib/exchange/vesting-to-open-cap';
import { tranchesOfPreset } from './tranches-of-preset';

const MAX_BYTES = 1_000_000;

interface OpenCapButtonsProps {
  readonly grant: Grant;
  readonly name: string;
  readonly onTranches: (tranches: readonly Tranche[]) => void;
}

/** Vesting to and from a file of the Open Cap Format, which companies' share registers write. */
export const OpenCapButtons = ({ grant, name, onTranches }: OpenCapButtonsProps) => {
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const read = async (file: File) => {
    setProblem(null);
    if (file.size > MAX_BYTES) return setProblem('That file is larger than 1 MB: too large for a vesting schedule.');
    const result = openCapToVesting(readJson(await file.text()), grant.shares);
    if ('error' in result) setProblem(result.error);
    else onTranches(result.tranches);
  };
  return (
    <div>
      <div className="flex flex-wrap items-center gap-2">
        <Button size="sm" icon={<Upload aria-hidden className="size-4" />} onClick={() => input.current?.click()}>
          Read vesting from a file
        </Button>
        <Button size="sm" icon={<Download aria-hidden className="size-4" />} onClick={() => save(grant, name)}>
          Save it to one
        </Button>
        <span className="text-[12px] text-ink3">Open Cap Format, JSON</span>
      </div>
      <input
        ref={input}
        type="file"
        accept="application/json,.json,.ocf"
        aria-label={`${name}: vesting file to read`}
        className="sr-only"
        tabIndex={-1}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void read(file);
        }}
      />
      <p role="status" className="mt-1 text-[12px] text-bad empty:hidden">
        {problem}
      </p>
    </div>
  );
};

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

function save({ id, vesting }: Grant, name: string): void {
  const tranches = vesting.schedule === 'preset' ? tranchesOfPreset(vesting.preset) : vesting.tranches;
  const text = JSON.stringify(vestingToOpenCap(tranches, { id, name }), null, 2);
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'vesting-terms.ocf.json';
  link.click();
  URL.revokeObjectURL(url);
}

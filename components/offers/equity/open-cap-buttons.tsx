import { Download, Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { readVestingFile, saveVestingFile } from '@/lib/client/vesting-files';
import type { Grant, Tranche } from '@/lib/engine/offer/offer';
import { tranchesOfPreset } from './tranches-of-preset';

interface OpenCapButtonsProps {
  readonly grant: Grant;
  readonly name: string;
  readonly onTranches: (tranches: readonly Tranche[]) => void;
}

/** Vesting to and from a file of the Open Cap Format, which companies' share registers write. */
export const OpenCapButtons = ({ grant, name, onTranches }: OpenCapButtonsProps) => {
  const { id, vesting, shares } = grant;
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const read = async (file: File) => {
    setProblem(null);
    const result = await readVestingFile(file, shares);
    if ('error' in result) setProblem(result.error);
    else onTranches(result.tranches);
  };
  return (
    <div>
      <div className="flex flex-wrap items-center gap-2">
        <Button size="sm" icon={<Upload aria-hidden className="size-4" />} onClick={() => input.current?.click()}>
          Read vesting from a file
        </Button>
        <Button size="sm" icon={<Download aria-hidden className="size-4" />} onClick={() => saveVestingFile(vesting.schedule === 'preset' ? tranchesOfPreset(vesting.preset) : vesting.tranches, { id, name })}>
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

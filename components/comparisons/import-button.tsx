'use client';

import { Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { api, type ApiFailure } from '@/lib/client/api';

const MAX_BYTES = 1_000_000;
const problem = (message: string): Pick<ApiFailure, 'message' | 'issues'> => ({ message, issues: [] });

interface ImportButtonProps {
  readonly onImported: (id: string) => void;
  readonly onProblem: (problem: Pick<ApiFailure, 'message' | 'issues'> | null) => void;
}

/** Reads a comparison back from the JSON file that was exported. */
export const ImportButton = ({ onImported, onProblem }: ImportButtonProps) => {
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const read = async (file: File) => {
    onProblem(null);
    if (file.size > MAX_BYTES) return onProblem(problem('That file is larger than 1 MB, so it is not one of ours.'));
    let document: unknown;
    try {
      document = JSON.parse(await file.text());
    } catch {
      return onProblem(problem('That file is not JSON. Choose the file that “Export → Comparison (JSON)” made.'));
    }
    setBusy(true);
    const result = await api.importComparison(document);
    setBusy(false);
    if (result.ok) onImported(result.body.id);
    else onProblem(result);
  };
  return (
    <>
      <Button busy={busy} icon={<Upload aria-hidden className="size-4" />} onClick={() => input.current?.click()}>
        Import
      </Button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        aria-label="Comparison file to import"
        className="sr-only"
        tabIndex={-1}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void read(file);
        }}
      />
    </>
  );
};

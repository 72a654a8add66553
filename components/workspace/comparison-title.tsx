'use client';

import { Pencil } from 'lucide-react';
import { useRef, useState } from 'react';
import { TitleForm } from './title-form';
import { useWorkspace } from './workspace-context';

/** The comparison's name in the bar; a click or Enter on it makes it editable. */
export const ComparisonTitle = () => {
  const { comparison, rename } = useWorkspace();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (isOpen) return <TitleForm name={comparison.name} onName={rename} onClose={close} />;
  return (
    <button
      ref={opener}
      type="button"
      onClick={() => setOpen(true)}
      aria-label={`${comparison.name}: rename`}
      title="Rename"
      className="group inline-flex max-w-full items-center gap-2 rounded-[4px] font-medium text-ink -outline-offset-1"
    >
      <span className="truncate">{comparison.name}</span>
      <Pencil aria-hidden className="size-3.5 shrink-0 text-ink3 opacity-0 transition-opacity group-hover:opacity-100 group-focus-visible:opacity-100 pointer-coarse:opacity-100" />
    </button>
  );
};

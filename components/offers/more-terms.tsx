import { ChevronDown } from 'lucide-react';
import { clsx } from 'clsx';
import { useId, useState, type ReactNode } from 'react';

interface MoreTermsProps {
  readonly label: string;
  /** Something inside wants to be seen. */
  readonly opens: boolean;
  readonly children: ReactNode;
}

/** Terms that few offers have, out of the way until they are wanted. */
export const MoreTerms = ({ label, opens, children }: MoreTermsProps) => {
  const id = useId();
  const [open, setOpen] = useState(opens);
  const [wanted, setWanted] = useState(opens);
  if (opens !== wanted) {
    setWanted(opens);
    if (opens) setOpen(true);
  }
  return (
    <div>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        className="inline-flex items-center gap-1.5 rounded-[4px] text-left text-[13px] font-medium text-ink2 hover:text-ink pointer-coarse:min-h-10"
      >
        <ChevronDown aria-hidden className={clsx('size-4 transition-transform', !open && '-rotate-90')} />
        {label}
      </button>
      <div id={id} hidden={!open} className="mt-4 space-y-4">
        {children}
      </div>
    </div>
  );
};

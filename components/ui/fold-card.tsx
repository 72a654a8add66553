'use client';

import { clsx } from 'clsx';
import { ChevronDown } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';

interface FoldCardProps {
  readonly title: string;
  /** What is inside, in a few words, beside the title. */
  readonly subtitle?: ReactNode;
  /** The figure it comes to, at the right; seen open and closed. */
  readonly value?: ReactNode;
  /** A short amber text beside the subtitle, such as a count of open questions. */
  readonly mark?: ReactNode;
  readonly open?: boolean;
  readonly defaultOpen?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  readonly id?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A card whose body unfolds under its heading. What is folded away stays mounted, so nothing typed is lost. */
export function FoldCard({ title, subtitle, value, mark, open, defaultOpen = false, onOpenChange, id, className, children }: FoldCardProps) {
  const base = useId();
  const [own, setOwn] = useState(defaultOpen);
  const unfolded = open ?? own;
  const toggle = () => {
    setOwn(!unfolded);
    onOpenChange?.(!unfolded);
  };
  return (
    <section id={id} aria-labelledby={`${base}-title`} className={clsx('rounded-card border border-line bg-card', className)}>
      <h2 className="font-sans">
        <button
          type="button"
          aria-expanded={unfolded}
          aria-controls={`${base}-body`}
          onClick={toggle}
          className="flex w-full items-center gap-3 rounded-card px-5 py-3.75 text-left"
        >
          <span className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-3">
            <span id={`${base}-title`} className="font-serif text-title font-medium">
              {title}
            </span>
            {subtitle ? <span className="min-w-0 text-[13px] font-normal text-ink3">{subtitle}</span> : null}
            {mark ? <span className="text-tiny font-semibold text-question">{mark}</span> : null}
          </span>
          {value ? <span className="text-right font-medium text-ink">{value}</span> : null}
          <ChevronDown aria-hidden className={clsx('size-4 shrink-0 text-ink3 transition-transform print:hidden', unfolded && 'rotate-180')} />
        </button>
      </h2>
      <div id={`${base}-body`} hidden={!unfolded} className="px-5 pt-0.5 pb-5">
        {children}
      </div>
    </section>
  );
}

import { clsx } from 'clsx';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';

interface PrivateOutlookColumnProps {
  readonly title: string;
  readonly figure: string;
  readonly remark?: string;
  /** Whether the figures of the offer count this one. */
  readonly isCounted: boolean;
  readonly onCount: () => void;
  readonly children: ReactNode;
}

/** One way to look at private shares: what it comes to, what it means, and a button that makes the figures count it. */
export const PrivateOutlookColumn = ({ title, figure, remark, isCounted, onCount, children }: PrivateOutlookColumnProps) => (
  <div className={clsx('flex flex-col rounded-card border p-4', isCounted ? 'border-accent bg-accent-soft/40' : 'border-line')}>
    <h4 className="text-[13px] font-semibold">{title}</h4>
    <p className="mt-1 font-serif text-figure font-medium tabular-nums">{figure}</p>
    <p className="min-h-[1.5em] text-small text-ink3">{remark}</p>
    <div className="mt-2 mb-4 text-[13px] text-ink2">{children}</div>
    <Button
      className="mt-auto self-start"
      size="sm"
      aria-pressed={isCounted}
      aria-label={isCounted ? `${title} is counted` : `Count ${title.toLowerCase()}`}
      variant={isCounted ? 'ghost' : 'secondary'}
      icon={isCounted ? <Check aria-hidden className="size-4" /> : undefined}
      onClick={onCount}
    >
      {isCounted ? 'Counted' : 'Count this'}
    </Button>
  </div>
);

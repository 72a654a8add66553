import { clsx } from 'clsx';
import type { ReactNode } from 'react';

export interface TipRow {
  readonly key: string;
  /** What stands before the label: a swatch or a badge. */
  readonly mark: ReactNode;
  readonly label: string;
  readonly value: string;
  readonly faint?: boolean;
}

interface ChartTipProps {
  readonly title: string;
  readonly rows: readonly TipRow[];
  readonly total?: { readonly label: string; readonly value: string };
}

/** The exact figures under the pointer. */
export function ChartTip({ title, rows, total }: ChartTipProps) {
  return (
    <div className="pointer-events-none max-w-64 rounded-control border border-line bg-card px-2.5 py-2 text-[12px] text-ink shadow-[0_12px_32px_-16px_#0005]">
      <p className="mb-1.5 font-semibold">{title}</p>
      <dl className="grid gap-y-1">
        {rows.map(({ key, mark, label, value, faint }) => (
          <div key={key} className={clsx('flex items-center gap-2', faint && 'opacity-65')}>
            {mark}
            <dt className="flex-1 text-ink2">{label}</dt>
            <dd className="pl-2 text-right tabular-nums whitespace-nowrap">{value}</dd>
          </div>
        ))}
        {total ? (
          <div className="mt-0.5 flex items-center gap-2 border-t border-line pt-1.5 font-semibold">
            <dt className="flex-1">{total.label}</dt>
            <dd className="pl-2 text-right tabular-nums whitespace-nowrap">{total.value}</dd>
          </div>
        ) : null}
      </dl>
    </div>
  );
}

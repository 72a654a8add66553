import { clsx } from 'clsx';
import type { ComponentProps } from 'react';

interface TableRegionProps extends ComponentProps<'div'> {
  /** What the table shows; names the region that scrolls sideways on small screens. */
  readonly label: string;
}

/** The card around a table; on a small screen the table scrolls inside it, by finger or by arrow keys. */
export function TableRegion({ label, className, children, ...rest }: TableRegionProps) {
  return (
    <div
      {...rest}
      role="region"
      aria-label={label}
      tabIndex={0}
      className={clsx('relative overflow-x-auto rounded-card border border-line bg-card print:overflow-visible', className)}
    >
      {children}
    </div>
  );
}

export function Table({ className, ...rest }: ComponentProps<'table'>) {
  return <table {...rest} className={clsx('w-full border-separate border-spacing-0 text-[14px]', className)} />;
}

export function TableHead({ className, ...rest }: ComponentProps<'thead'>) {
  return <thead {...rest} className={clsx('[&_td]:border-line [&_th]:border-line', className)} />;
}

export function TableBody({ className, ...rest }: ComponentProps<'tbody'>) {
  return <tbody {...rest} className={clsx('[&>tr:last-child>*]:border-b-0', className)} />;
}

/** The rows that add up. */
export function TableFoot({ className, ...rest }: ComponentProps<'tfoot'>) {
  return (
    <tfoot
      {...rest}
      className={clsx(
        'font-semibold [&_td]:border-t [&_td]:border-b-0 [&_td]:border-line [&_th]:border-t [&_th]:border-b-0 [&_th]:border-line',
        '[&_td]:bg-[color-mix(in_srgb,var(--accent-soft)_45%,var(--card))] [&_th]:bg-[color-mix(in_srgb,var(--accent-soft)_45%,var(--card))]',
        className,
      )}
    />
  );
}

interface CellProps {
  /** Figures: at the right, in tabular numerals. */
  readonly numeric?: boolean;
  /** Narrow columns of marks: in the middle, close together. */
  readonly centred?: boolean;
  /** Stays in sight while the rest scrolls. */
  readonly sticky?: boolean;
}

const cellClass = ({ numeric, centred, sticky }: CellProps) =>
  clsx('border-b border-line2 py-2.75', centred ? 'px-2 text-center' : 'px-4', numeric ? 'text-right whitespace-nowrap tabular-nums' : !centred && 'text-left', sticky && 'sticky left-0 z-10 bg-card print:static print:bg-transparent');

/** A heading of a column, or with `scope="row"` of a row. */
export function HeadCell({ numeric, centred, sticky, className, scope = 'col', ...rest }: ComponentProps<'th'> & CellProps) {
  const look = scope === 'row' ? 'font-semibold' : 'text-[12px] font-medium text-ink3';
  return <th {...rest} scope={scope} className={clsx(cellClass({ numeric, centred, sticky }), look, className)} />;
}

export function Cell({ numeric, centred, sticky, strong, className, ...rest }: ComponentProps<'td'> & CellProps & { readonly strong?: boolean }) {
  return <td {...rest} className={clsx(cellClass({ numeric, centred, sticky }), strong && 'font-semibold', className)} />;
}

import type { MissingPay } from '@/lib/engine/projection/projection';

/** What a figure lacks: pay, or a cost. */
export type FigureGap = MissingPay | 'cost';

interface PayFigureProps {
  readonly missing: FigureGap;
  /** The figure, written out. */
  readonly children: string;
}

/**
 * A figure of pay that says how far it can be relied on: "≥" where a part is not known yet, "≤" where a cost is not, and a
 * dash where nothing can be said.
 */
export const PayFigure = ({ missing, children }: PayFigureProps) => {
  if (missing === 'none') return children;
  if (missing === 'base')
    return (
      <>
        <span aria-hidden>–</span>
        <span className="sr-only">not known yet</span>
      </>
    );
  const [sign, words] = missing === 'some' ? ['≥ ', 'at least '] : ['≤ ', 'at most '];
  return (
    <>
      <span aria-hidden>{sign}</span>
      <span className="sr-only">{words}</span>
      {children}
    </>
  );
};

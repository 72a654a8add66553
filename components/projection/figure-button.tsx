'use client';

import type { ReactNode } from 'react';

interface FigureButtonProps {
  readonly onAsk: () => void;
  /** The figure, written out. */
  readonly children: ReactNode;
}

/** A figure that tells where it comes from when it is pressed. */
export const FigureButton = ({ onAsk, children }: FigureButtonProps) => (
  <button
    type="button"
    title="Where does this number come from?"
    onClick={onAsk}
    className="-mx-1 -my-0.5 inline-flex min-h-6 cursor-help items-center rounded-[4px] px-1 underline decoration-line decoration-dotted underline-offset-4 hover:decoration-accent hover:text-accent"
  >
    {children}
  </button>
);

import type { ReactNode } from 'react';

export function Kbd({ children }: { readonly children: ReactNode }) {
  return <kbd className="rounded-[4px] border border-line bg-paper px-1.25 py-px font-sans text-tiny font-medium text-ink2">{children}</kbd>;
}

import type { ReactNode } from 'react';

/** Fields in up to three columns. */
export const FieldGrid = ({ children }: { readonly children: ReactNode }) => <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-2 lg:grid-cols-3">{children}</div>;

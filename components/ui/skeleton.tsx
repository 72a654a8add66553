import { clsx } from 'clsx';

/** The room something will take, while it is on its way. */
export function Skeleton({ className }: { readonly className?: string }) {
  return <div aria-hidden className={clsx('animate-pulse rounded-control bg-line2', className)} />;
}

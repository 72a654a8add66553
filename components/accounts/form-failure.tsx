/** What went wrong with a whole form, read out when it appears. */
export function FormFailure({ children }: { readonly children: string | null }) {
  return (
    <div role="alert" className={children ? 'rounded-control bg-bad-soft px-3 py-2 text-small text-bad' : 'sr-only'}>
      {children}
    </div>
  );
}

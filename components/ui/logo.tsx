/** The mark: a beam with a large weight near and a small one far. */
export function Logo({ className }: { readonly className?: string }) {
  return (
    <svg viewBox="0 0 26 20" width="26" height="20" fill="none" aria-hidden className={className}>
      <path d="M3 8.2 23 5M13 6.6V18M9 18h8" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
      <circle cx="4.6" cy="12.6" r="3.6" fill="var(--accent)" />
      <circle cx="21.6" cy="8.6" r="2.4" fill="var(--offer-b)" />
    </svg>
  );
}

/** The veil under a window. */
export const overlayClass = 'fixed inset-0 z-40 bg-[#0d0e10]/45 print:hidden';

/** A window in the middle; on a phone, a sheet from below. */
export const sheetClass =
  'fixed inset-x-0 bottom-0 z-50 max-h-[92dvh] overflow-y-auto rounded-t-[16px] border border-line bg-card p-6 pb-[max(24px,env(safe-area-inset-bottom))] text-ink outline-none sm:inset-auto sm:top-1/2 sm:left-1/2 sm:w-[calc(100vw-48px)] sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-card print:hidden';

'use client';
import { useSyncExternalStore } from 'react';

const never = () => () => undefined;
const idOfPage = () => document.documentElement.dataset.requestId ?? null;

/** The ids under which our log knows what happened: the page's request, and the digest of the error where there is one. */
export function RequestReference({ digest }: { readonly digest?: string }) {
  const requestId = useSyncExternalStore(never, idOfPage, () => null);
  const known = [requestId, digest].filter(Boolean).join(' · ');
  return known ? <p className="mt-6 text-small break-all text-ink3">Reference: <span className="inline-block">{known}</span></p> : null;
}

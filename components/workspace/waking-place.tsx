'use client';

import { useServerInsertedHTML } from 'next/navigation';
import { Suspense, useRef, type ReactNode } from 'react';
import { keepEarlyTouches } from '@/lib/client/keep-early-touches';

interface WakingPlaceProps {
  /** What lets a script written into the page run. */
  readonly nonce: string | undefined;
  readonly children: ReactNode;
}

/** Where parts wake: what is typed and pressed before they do is kept. */
export const WakingPlace = ({ nonce, children }: WakingPlaceProps) => {
  const isWritten = useRef(false);
  useServerInsertedHTML(() => {
    if (isWritten.current) return null;
    isWritten.current = true;
    // The text is that of our own function; nothing anybody has entered is part of it.
    return <script nonce={nonce} dangerouslySetInnerHTML={{ __html: `(${keepEarlyTouches.toString()})()` }} />;
  });
  return <Suspense>{children}</Suspense>;
};

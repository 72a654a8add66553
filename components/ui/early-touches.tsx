'use client';

import { useServerInsertedHTML } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { endEarlyTouches, repeatEarlyTouches } from '@/lib/client/answer-early-touches';
import { keepEarlyTouches } from '@/lib/client/keep-early-touches';

interface EarlyTouchesProps {
  /** What lets a script written into the page run. */
  readonly nonce: string | undefined;
}

/** Keeps what is typed and pressed before the page answers, and answers it then. It stands last, so that all before it answers. */
export function EarlyTouches({ nonce }: EarlyTouchesProps) {
  const isWritten = useRef(false);
  useServerInsertedHTML(() => {
    if (isWritten.current) return null;
    isWritten.current = true;
    // The text is that of our own function; nothing anybody has entered is part of it.
    return <script nonce={nonce} dangerouslySetInnerHTML={{ __html: `(${keepEarlyTouches.toString()})()` }} />;
  });
  useEffect(() => {
    // A place that wakes later answers by itself.
    if (document.querySelector('[data-wakes]') !== null) return;
    endEarlyTouches();
    void repeatEarlyTouches();
  }, []);
  return null;
}

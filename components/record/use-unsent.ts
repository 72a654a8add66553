'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { keepUnsent, readUnsent } from '@/lib/client/unsent';

interface Unsent<Value> {
  readonly value: Value;
  /** Differs from what is stored. */
  readonly isChanged: boolean;
  readonly change: (next: Value) => void;
  /** Forgets what was kept, once it is sent or given up. */
  readonly forget: () => void;
}

/**
 * What stands in a form, kept in this tab until it is sent, so that a reload or signing in again loses nothing.
 *
 * @param name names the form and the version it started from
 * @param read makes a value of what was kept, or null where it is none
 */
export function useUnsent<Value extends object>(name: string, stored: Value, read: (kept: unknown) => Value | null | Promise<Value | null>): Unsent<Value> {
  const [value, setValue] = useState(stored);
  const [isChanged, setIsChanged] = useState(false);
  const stands = useRef(stored);
  /** The name under which something is being read, which is not written over meanwhile. */
  const reading = useRef<string | null>(null);
  useEffect(() => {
    const kept = readUnsent(name);
    reading.current = kept === null ? null : name;
    if (kept === null) return;
    const before = stands.current;
    const take = (next: Value | null) => {
      if (reading.current !== name) return;
      reading.current = null;
      // What was typed while this was being read stands over what was kept.
      const typed = Object.entries(stands.current).filter(([field, entry]) => !Object.is(entry, Reflect.get(before, field)));
      if (next === null && typed.length === 0) return;
      const merged = { ...(next ?? stands.current), ...(Object.fromEntries(typed) as Partial<Value>) };
      stands.current = merged;
      setValue(merged);
      setIsChanged(true);
      keepUnsent(name, merged);
    };
    // What cannot be read now stays as it was kept, for another time.
    void Promise.resolve(read(kept)).then(take, () => undefined);
  }, [name, read]);
  const change = useCallback(
    (next: Value) => {
      stands.current = next;
      setValue(next);
      setIsChanged(true);
      if (reading.current === null) keepUnsent(name, next);
    },
    [name],
  );
  const forget = useCallback(() => {
    reading.current = null;
    keepUnsent(name, null);
  }, [name]);
  return { value, isChanged, change, forget };
}

'use client';

import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react';
import { memo, useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { useRowDrag } from './use-row-drag';

interface RankInputProps {
  readonly criterionId: string;
  readonly name: string;
  readonly place: number;
  readonly count: number;
  readonly onMove: (criterionId: string, place: number) => void;
}

/** The rank of a criterion: dragged by its handle, moved by arrow keys on it, or by the two buttons. */
export const RankInput = memo(function RankInput({ criterionId, name, place, count, onMove }: RankInputProps) {
  const handle = useRef<HTMLButtonElement>(null);
  const byKey = useRef(false);
  const startDrag = useRowDrag(criterionId, onMove);
  // A row that is put elsewhere in the page loses the focus that was in it.
  useLayoutEffect(() => {
    if (byKey.current) handle.current?.focus();
    byKey.current = false;
  }, [place]);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = { ArrowUp: place - 1, ArrowDown: place + 1, Home: 0, End: count - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    if (next === place || next < 0 || next >= count) return;
    byKey.current = true;
    onMove(criterionId, next);
  };
  return (
    <span className="flex items-center gap-1">
      <button
        ref={handle}
        type="button"
        aria-label={`Rank of ${name}: ${place + 1} of ${count}. Move it with the arrow keys.`}
        onPointerDown={startDrag}
        onKeyDown={onKeyDown}
        className="inline-flex min-h-7 cursor-grab touch-none items-center gap-1 rounded-badge border border-line bg-paper px-1.5 font-semibold active:cursor-grabbing pointer-coarse:min-h-10 pointer-coarse:px-2.5"
      >
        <GripVertical aria-hidden className="size-3.5 text-ink3" />
        <span className="min-w-4 text-right tabular-nums">{place + 1}</span>
      </button>
      <IconButton label={`Move ${name} up`} icon={<ArrowUp aria-hidden className="size-3.5" />} size="sm" disabled={place === 0} onClick={() => onMove(criterionId, place - 1)} />
      <IconButton label={`Move ${name} down`} icon={<ArrowDown aria-hidden className="size-3.5" />} size="sm" disabled={place === count - 1} onClick={() => onMove(criterionId, place + 1)} />
    </span>
  );
});

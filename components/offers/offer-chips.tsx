import { clsx } from 'clsx';
import { ArrowLeft, ArrowRight, Copy, Ellipsis, Plus, Trash2 } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { Menu } from '@/components/ui/menu';
import { OfferBadge } from '@/components/ui/offer-badge';
import { offerClass } from '@/components/ui/offer-class';
import type { Offer } from '@/lib/engine/offer/offer';

interface OfferChipsProps {
  readonly offers: readonly Offer[];
  readonly currentId: string;
  readonly isFull: boolean;
  readonly fullMessage: string;
  readonly onOpen: (id: string) => void;
  readonly onAdd: () => void;
  readonly onDuplicate: (id: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onMove: (id: string, index: number) => void;
}

const icon = 'size-4';

/** The offers in a row; Alt and an arrow key move the one in focus, and so does its menu. */
export const OfferChips = ({ offers, currentId, isFull, fullMessage, onOpen, onAdd, onDuplicate, onRemove, onMove }: OfferChipsProps) => {
  const row = useRef<HTMLUListElement>(null);
  const moved = useRef<string | null>(null);
  useEffect(() => {
    const list = row.current;
    const chip = list?.querySelector<HTMLElement>(`[data-offer="${currentId}"]`)?.parentElement;
    if (list && chip) list.scrollLeft = chip.offsetLeft - (list.clientWidth - chip.offsetWidth) / 2;
  }, [currentId]);
  useEffect(() => {
    if (moved.current === null) return;
    row.current?.querySelector<HTMLElement>(`[data-offer="${moved.current}"]`)?.focus();
    moved.current = null;
  }, [offers]);
  const move = (id: string, index: number) => {
    if (index < 0 || index >= offers.length) return;
    moved.current = id;
    onMove(id, index);
  };
  const onKeyDown = (event: KeyboardEvent, id: string, index: number) => {
    if (!event.altKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
    event.preventDefault();
    move(id, index + (event.key === 'ArrowLeft' ? -1 : 1));
  };
  return (
    <ul ref={row} aria-label="Offers" className="-mx-5 flex items-center gap-2 overflow-x-auto px-5 py-1 [scrollbar-width:none] sm:mx-0 sm:flex-wrap sm:overflow-visible sm:px-0">
      {offers.map((offer, index) => {
        const here = offer.id === currentId;
        const company = offer.company.trim();
        return (
          <li
            key={offer.id}
            className={clsx(
              offerClass(index),
              'flex max-w-60 shrink-0 items-center rounded-control border bg-card',
              here ? 'border-offer-ink ring-1 ring-offer-ink' : 'border-line hover:border-control',
            )}
          >
            <button
              type="button"
              data-offer={offer.id}
              aria-current={here || undefined}
              aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight"
              onClick={() => onOpen(offer.id)}
              onKeyDown={(event) => onKeyDown(event, offer.id, index)}
              className={clsx('flex min-h-9.5 min-w-0 items-center gap-2 rounded-control py-1 pl-2 font-medium pointer-coarse:min-h-11', here ? 'pr-1' : 'pr-3')}
            >
              <OfferBadge index={index} />
              <bdi className="truncate">{company}</bdi>
            </button>
            {here ? (
              <Menu
                label={company}
                align="start"
                trigger={<IconButton size="sm" label={`Move, duplicate or delete ${company}`} icon={<Ellipsis aria-hidden className={icon} />} className="mr-1" />}
                items={[
                  { label: 'Move left', icon: <ArrowLeft aria-hidden className={icon} />, disabled: index === 0, onSelect: () => onMove(offer.id, index - 1) },
                  { label: 'Move right', icon: <ArrowRight aria-hidden className={icon} />, disabled: index === offers.length - 1, onSelect: () => onMove(offer.id, index + 1) },
                  { label: 'Duplicate', icon: <Copy aria-hidden className={icon} />, disabled: isFull, onSelect: () => onDuplicate(offer.id) },
                  'separator',
                  { label: 'Delete', icon: <Trash2 aria-hidden className={icon} />, danger: true, onSelect: () => onRemove(offer.id) },
                ]}
              />
            ) : null}
          </li>
        );
      })}
      <li className="shrink-0">
        {isFull ? (
          <span className="text-small text-ink3">{fullMessage}</span>
        ) : (
          <button
            type="button"
            onClick={onAdd}
            className="flex min-h-9.5 items-center gap-1.5 rounded-control border border-dashed border-control px-3 font-medium text-ink2 hover:text-ink pointer-coarse:min-h-11"
          >
            <Plus aria-hidden className={icon} />
            Add an offer
          </button>
        )}
      </li>
    </ul>
  );
};

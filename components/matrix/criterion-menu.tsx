'use client';

import { ArrowDown, ArrowUp, Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { memo } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { Menu } from '@/components/ui/menu';
import type { MatrixActions } from './matrix-actions';

interface CriterionMenuProps {
  readonly criterionId: string;
  readonly name: string;
  readonly place: number;
  readonly count: number;
  readonly actions: MatrixActions;
}

/** Edit, move or remove one criterion. */
export const CriterionMenu = memo(function CriterionMenu({ criterionId, name, place, count, actions }: CriterionMenuProps) {
  return (
    <Menu
      label={`Change ${name}`}
      trigger={<IconButton label={`Change ${name}`} icon={<Ellipsis aria-hidden className="size-4" />} variant="ghost" size="sm" />}
      items={[
        { label: 'Edit…', icon: <Pencil aria-hidden className="size-4" />, onSelect: () => actions.edit(criterionId) },
        { label: 'Move up', icon: <ArrowUp aria-hidden className="size-4" />, disabled: place === 0, onSelect: () => actions.move(criterionId, place - 1) },
        { label: 'Move down', icon: <ArrowDown aria-hidden className="size-4" />, disabled: place === count - 1, onSelect: () => actions.move(criterionId, place + 1) },
        'separator',
        { label: 'Remove', icon: <Trash2 aria-hidden className="size-4" />, danger: true, onSelect: () => actions.remove(criterionId) },
      ]}
    />
  );
});

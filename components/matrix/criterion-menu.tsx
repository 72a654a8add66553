'use client';

import { ArrowDown, ArrowUp, Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { Menu } from '@/components/ui/menu';
import type { Criterion } from '@/lib/engine/comparison/comparison';
import type { MatrixActions } from './matrix-actions';

interface CriterionMenuProps {
  readonly criterion: Criterion;
  readonly place: number;
  readonly count: number;
  readonly actions: MatrixActions;
}

/** Edit, move or remove one criterion. */
export const CriterionMenu = ({ criterion, place, count, actions }: CriterionMenuProps) => (
  <Menu
    label={`Change ${criterion.name}`}
    trigger={<IconButton label={`Change ${criterion.name}`} icon={<Ellipsis />} variant="ghost" size="sm" />}
    items={[
      { label: 'Edit…', icon: <Pencil />, onSelect: () => actions.edit(criterion.id) },
      { label: 'Move up', icon: <ArrowUp />, disabled: place === 0, onSelect: () => actions.move(criterion.id, place - 1) },
      { label: 'Move down', icon: <ArrowDown />, disabled: place === count - 1, onSelect: () => actions.move(criterion.id, place + 1) },
      'separator',
      { label: 'Remove', icon: <Trash2 />, danger: true, onSelect: () => actions.remove(criterion.id) },
    ]}
  />
);

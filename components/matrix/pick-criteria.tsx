'use client';

import { X } from 'lucide-react';
import { useState } from 'react';
import { v7 as uuid } from 'uuid';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { IconButton } from '@/components/ui/icon-button';
import type { Criterion } from '@/lib/engine/comparison/criterion';
import type { LibraryCriterion } from '@/lib/reference/criteria-library';
import { criterionFromLibrary } from '@/lib/reference/criterion-from-library';
import { COMPARISON_LIMITS } from '@/lib/schemas/limits';
import { blankCriterion } from './blank-criterion';
import { moveCriterion } from './edit-criteria';
import { LibraryList } from './library-list';
import { OwnCriterion } from './own-criterion';
import { RankInput } from './rank-input';
import { rowPlace } from './use-row-drag';

interface PickCriteriaProps {
  readonly currency: string;
  /** The criteria in the person's own order, what matters most first. */
  readonly onRanked: (criteria: readonly Criterion[]) => void;
  readonly onDefaults: () => void;
}

/** An empty matrix: asks what matters and in which order, before any weight is on the screen. */
export const PickCriteria = ({ currency, onRanked, onDefaults }: PickCriteriaProps) => {
  const [picked, setPicked] = useState<readonly Criterion[]>([]);
  const names = new Set(picked.map(({ name }) => name));
  const full = picked.length >= COMPARISON_LIMITS.criteria;
  const drop = (id: string) => setPicked((list) => list.filter((one) => one.id !== id));
  const toggle = (entry: LibraryCriterion) =>
    setPicked((list) => (names.has(entry.name) ? list.filter((one) => one.name !== entry.name) : [...list, criterionFromLibrary(entry, { id: uuid(), weight: 0, currency })]));
  return (
    <Card as="section" aria-labelledby="pick" className="p-5! md:p-7!">
      <h2 id="pick" className="text-figure font-medium">
        Which of these matters most to you?
      </h2>
      <p className="mt-1.5 max-w-[44em] text-ink2">Choose it first, then the next, as far as you care. The weights come from your order; you can change them, or weigh in another way, at any time.</p>
      <div className="mt-6 grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-7 lg:grid-cols-[minmax(0,1.3fr)_minmax(0,1fr)]">
        <div>
          <LibraryList chosen={names} onToggle={toggle} full={full} />
          <OwnCriterion taken={names} disabled={full} onAdd={(name) => setPicked((list) => [...list, { ...blankCriterion(), name }])} />
        </div>
        <section aria-labelledby="order">
          <h3 id="order" className="font-sans text-small font-medium text-ink3">
            Your order, what matters most first
          </h3>
          {picked.length === 0 ? <p className="mt-2 text-ink3">Nothing chosen yet.</p> : null}
          <ol className="mt-2 grid gap-1.5">
            {picked.map(({ id, name }, place) => (
              <li key={id} {...rowPlace(place)} className="flex items-center gap-2">
                <RankInput criterionId={id} name={name} place={place} count={picked.length} onMove={(moved, to) => setPicked((list) => moveCriterion(list, moved, to))} />
                <span className="min-w-0 flex-1 wrap-anywhere">{name}</span>
                <IconButton label={`Leave ${name} out`} icon={<X aria-hidden className="size-3.5" />} size="sm" onClick={() => drop(id)} />
              </li>
            ))}
          </ol>
          <Button variant="primary" className="mt-4" disabled={picked.length === 0} onClick={() => onRanked(picked)}>
            {picked.length < 2 ? 'Weigh by this' : `Weigh by these ${picked.length}`}
          </Button>
        </section>
      </div>
      <p className="mt-7 flex flex-wrap items-center gap-x-3 gap-y-2 border-t border-line2 pt-4 text-small text-ink2">
        In a hurry? Seven common criteria with the weights of an interview course are one click away; your own order first is the better start.
        <Button size="sm" onClick={onDefaults}>
          Take the default set
        </Button>
      </p>
    </Card>
  );
};

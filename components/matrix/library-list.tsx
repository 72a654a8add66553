'use client';

import { Check, Plus } from 'lucide-react';
import { clsx } from 'clsx';
import { criteriaLibrary, type LibraryCriterion } from '@/lib/reference/criteria-library';

interface LibraryListProps {
  /** Names that are taken. */
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (entry: LibraryCriterion) => void;
  readonly full: boolean;
}

const groups = [...new Set(criteriaLibrary.map(({ group }) => group))];

/** What people weigh offers by, to choose from. */
export const LibraryList = ({ chosen, onToggle, full }: LibraryListProps) => (
  <div className="grid gap-4">
    {groups.map((group) => (
      <section key={group} aria-label={group}>
        <h3 className="mb-1.5 font-sans text-small font-medium text-ink3">{group}</h3>
        <ul className="flex flex-wrap gap-2">
          {criteriaLibrary
            .filter((entry) => entry.group === group)
            .map((entry) => {
              const taken = chosen.has(entry.name);
              return (
                <li key={entry.key}>
                  <button
                    type="button"
                    aria-pressed={taken}
                    disabled={full && !taken}
                    title={`1: ${entry.low}. 5: ${entry.high}.`}
                    onClick={() => onToggle(entry)}
                    className={clsx(
                      'inline-flex min-h-8 items-center gap-1.5 rounded-control border px-2.5 text-[13px] transition-colors disabled:cursor-not-allowed disabled:opacity-55 pointer-coarse:min-h-10',
                      taken ? 'border-accent bg-accent-soft text-accent' : 'border-line bg-card text-ink hover:border-control hover:bg-line2',
                    )}
                  >
                    {taken ? <Check aria-hidden className="size-3.5" /> : <Plus aria-hidden className="size-3.5 text-ink3" />}
                    {entry.name}
                  </button>
                </li>
              );
            })}
        </ul>
      </section>
    ))}
  </div>
);

'use client';

import { useState, type SubmitEvent } from 'react';
import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/text-input';
import { criterionSchema } from '@/lib/schemas/criterion';

interface OwnCriterionProps {
  /** Names that are taken. */
  readonly taken: ReadonlySet<string>;
  readonly disabled: boolean;
  readonly onAdd: (name: string) => void;
}

/** Names a criterion that is in no library. */
export const OwnCriterion = ({ taken, disabled, onAdd }: OwnCriterionProps) => {
  const [name, setName] = useState('');
  const [error, setError] = useState<string | null>(null);
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const read = criterionSchema.shape.name.safeParse(name);
    if (!read.success) return setError(read.error.issues[0]?.message ?? 'Name the criterion');
    if (taken.has(read.data)) return setError('You have this one already');
    onAdd(read.data);
    setName('');
    setError(null);
  };
  return (
    <form onSubmit={add} noValidate className="mt-4 flex items-start gap-2">
      <TextInput label="Something else" className="max-w-72 flex-1" value={name} onText={setName} error={error} maxLength={80} disabled={disabled} />
      <Button type="submit" disabled={disabled} className="mt-5.5">
        Add
      </Button>
    </form>
  );
};

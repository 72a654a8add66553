'use client';

import { useState, type ComponentProps } from 'react';
import { controlClass } from './control-class';
import { Field, type FieldFrame } from './field';
import { splitField } from './split-field';

interface DateInputProps extends FieldFrame, Omit<ComponentProps<'input'>, keyof FieldFrame | 'onChange' | 'value' | 'type'> {
  /** A calendar date, `YYYY-MM-DD`. */
  readonly value: string | null;
  /** Called with each whole date between `min` and `max`, and with null when the field is left empty. */
  readonly onValue: (value: string | null) => void;
}

/** The browser's own date field. A half-typed date is not reported, and gives way to the last whole one on leaving. */
export function DateInput(props: DateInputProps) {
  const [field, { value, onValue, min = '1990-01-01', max = '2100-12-31', ...input }] = splitField(props);
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...input}
          {...control}
          type="date"
          min={min}
          max={max}
          value={draft ?? value ?? ''}
          className={controlClass}
          onChange={({ target }) => {
            setDraft(target.value);
            if (target.value !== '' && target.validity.valid) onValue(target.value);
          }}
          onBlur={({ target }) => {
            if (draft === '' && !target.validity.badInput) onValue(null);
            setDraft(null);
          }}
        />
      )}
    </Field>
  );
}

'use client';

import { useState, type ComponentProps } from 'react';
import type { Parsed } from '@/lib/format/parsed';
import { controlClass } from './control-class';
import { Field, type FieldFrame } from './field';
import { splitField } from './split-field';

/** A typed text that means nothing yet, and why. */
export interface PendingText {
  readonly text: string;
  readonly message: string;
}

export interface ParsedInputProps<Value> extends FieldFrame, Omit<ComponentProps<'input'>, keyof FieldFrame | 'onChange' | 'value' | 'type'> {
  /** Null when the field is empty: not known. */
  readonly value: Value | null;
  /** Called on each keystroke after which the text can be read; null when the field is empty. */
  readonly onValue: (value: Value | null) => void;
  /** The text that could not be read, where the caller keeps it so that a reload does not lose it. */
  readonly pending?: PendingText | null;
  /** Called with a text that cannot be read, and with null once it can. */
  readonly onPending?: (pending: PendingText | null) => void;
}

interface Notation<Value> {
  readonly parse: (text: string) => Parsed<Value | null>;
  readonly format: (value: Value) => string;
}

/**
 * One line of text that stands for a value. What is typed stays as typed until the field is left; then it is written
 * out properly, or, where it cannot be read, kept with a sentence saying why. The last readable value stays the value.
 */
export function ParsedInput<Value>({ parse, format, ...props }: ParsedInputProps<Value> & Notation<Value>) {
  const [field, { value, onValue, pending, onPending, onFocus, onBlur, ...input }] = splitField(props);
  const [draft, setDraft] = useState<{ text: string; error: string | null; value: Value | null } | null>(null);
  const [focused, setFocused] = useState(false);
  const overtaken = !focused && draft !== null && draft.value !== value;
  if (overtaken) setDraft(null);
  const current = overtaken ? null : draft;
  const shown = current?.text ?? pending?.text ?? (value === null ? '' : format(value));
  const fault = focused && current ? null : (current?.error ?? pending?.message ?? null);

  const type = (text: string) => {
    const read = parse(text);
    const error = read.error ?? null;
    setDraft({ text, error, value: read.error === undefined ? read.value : value });
    if (error !== null) onPending?.({ text, message: error });
    else if (pending) onPending?.(null);
    if (read.error === undefined && read.value !== value) onValue(read.value);
  };

  return (
    <Field {...field} error={fault ?? field.error}>
      {(control) => (
        <input
          autoComplete="off"
          spellCheck={false}
          {...input}
          {...control}
          type="text"
          value={shown}
          className={controlClass}
          onChange={(event) => type(event.target.value)}
          onFocus={(event) => {
            setFocused(true);
            onFocus?.(event);
          }}
          onBlur={(event) => {
            setFocused(false);
            setDraft((last) => (last && last.error !== null && !onPending ? last : null));
            onBlur?.(event);
          }}
        />
      )}
    </Field>
  );
}

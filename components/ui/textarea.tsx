import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import { controlClass } from './control-class';
import { Field, type FieldFrame } from './field';
import { splitField } from './split-field';

interface TextareaProps extends FieldFrame, Omit<ComponentProps<'textarea'>, keyof FieldFrame | 'value'> {
  readonly value?: string;
  readonly onText?: (text: string) => void;
}

/** Several lines of text; the box grows with them. */
export function Textarea(props: TextareaProps) {
  const [field, { onText, onChange, rows = 3, ...input }] = splitField(props);
  return (
    <Field {...field}>
      {(control) => (
        <textarea
          {...input}
          {...control}
          rows={rows}
          className={clsx(controlClass, 'field-sizing-content min-h-16 resize-y py-2')}
          onChange={(event) => {
            onChange?.(event);
            onText?.(event.target.value);
          }}
        />
      )}
    </Field>
  );
}

import type { ComponentProps } from 'react';
import { controlClass } from './control-class';
import { Field, type FieldFrame } from './field';
import { splitField } from './split-field';

interface TextInputProps extends FieldFrame, Omit<ComponentProps<'input'>, keyof FieldFrame | 'value'> {
  readonly value?: string;
  readonly onText?: (text: string) => void;
}

/** One line of text. Uncontrolled where `value` is left out. */
export function TextInput(props: TextInputProps) {
  const [field, { onText, onChange, type = 'text', ...input }] = splitField(props);
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...input}
          {...control}
          type={type}
          className={controlClass}
          onChange={(event) => {
            onChange?.(event);
            onText?.(event.target.value);
          }}
        />
      )}
    </Field>
  );
}

import { clsx } from 'clsx';
import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { controlClass } from './control-class';
import { Field, type FieldFrame } from './field';
import { splitField } from './split-field';

export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly disabled?: boolean;
}

interface SelectProps<Value extends string> extends FieldFrame, Omit<ComponentProps<'select'>, keyof FieldFrame | 'onChange' | 'value' | 'children'> {
  readonly value: Value;
  readonly onValue: (value: Value) => void;
  readonly options: readonly (SelectOption<Value> | { readonly group: string; readonly options: readonly SelectOption<Value>[] })[];
}

/** The browser's own list of choices, in our box. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const [field, { options, value, onValue, ...select }] = splitField(props);
  return (
    <Field {...field}>
      {(control) => (
        <span className="relative flex min-w-0 flex-1">
          <select
            {...select}
            {...control}
            value={value}
            onChange={(event) => {
              const chosen = flat(options).find((option) => option.value === event.target.value);
              if (chosen) onValue(chosen.value);
            }}
            className={clsx(controlClass, 'appearance-none truncate pr-8')}
          >
            {options.map((option) =>
              'group' in option ? (
                <optgroup key={option.group} label={option.group}>
                  {option.options.map(choice)}
                </optgroup>
              ) : (
                choice(option)
              ),
            )}
          </select>
          <ChevronDown aria-hidden className="pointer-events-none absolute top-1/2 right-2.5 size-4 -translate-y-1/2 text-ink3" />
        </span>
      )}
    </Field>
  );
}

function choice<Value extends string>({ value, label, disabled }: SelectOption<Value>) {
  return (
    <option key={value} value={value} disabled={disabled} className="bg-card text-ink">
      {label}
    </option>
  );
}

function flat<Value extends string>(options: SelectProps<Value>['options']): readonly SelectOption<Value>[] {
  return options.flatMap((option) => ('group' in option ? option.options : [option]));
}

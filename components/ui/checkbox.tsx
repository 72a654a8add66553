import { clsx } from 'clsx';
import { useId, type ComponentProps, type ReactNode } from 'react';

interface CheckboxProps extends Omit<ComponentProps<'input'>, 'checked' | 'onChange' | 'type'> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly onChecked: (checked: boolean) => void;
}

export function Checkbox({ label, hint, checked, onChecked, className, ...input }: CheckboxProps) {
  const id = useId();
  return (
    <div className={clsx('flex items-start gap-2.5', className)}>
      <input
        {...input}
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChecked(event.target.checked)}
        className="mt-0.5 size-4.5 shrink-0 accent-accent pointer-coarse:size-5.5"
      />
      <div className="min-w-0">
        <label htmlFor={id} className="text-[14px] text-ink">
          {label}
        </label>
        {hint ? (
          <p id={`${id}-hint`} className="text-[12px] text-ink3">
            {hint}
          </p>
        ) : null}
      </div>
    </div>
  );
}

import { clsx } from 'clsx';
import { useId, type ReactNode } from 'react';

export interface FieldFrame {
  readonly label: ReactNode;
  /** A word of help, under the control. */
  readonly hint?: ReactNode;
  /** What is wrong, in one sentence; the control is marked. */
  readonly error?: string | null;
  /** A question still to be asked, in amber. */
  readonly question?: ReactNode;
  /** Short texts inside the box, before and after what is typed. */
  readonly prefix?: ReactNode;
  readonly suffix?: ReactNode;
  /** Shown after the label in faint ink. */
  readonly note?: ReactNode;
  readonly hideLabel?: boolean;
  readonly id?: string;
  readonly className?: string;
}

/** What the control inside a field must carry so that label, help and fault belong to it. */
export interface FieldControl {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface FieldProps extends FieldFrame {
  readonly children: (control: FieldControl) => ReactNode;
  /** Draw no box; the control brings its own. */
  readonly bare?: boolean;
}

/** A label, a box with its control, and beneath it help, a question or what is wrong. */
export function Field({ label, hint, error, question, prefix, suffix, note, hideLabel, id, className, children, bare }: FieldProps) {
  const made = useId();
  const base = id ?? made;
  const parts = { suffix: Boolean(suffix), error: Boolean(error), hint: Boolean(hint), question: Boolean(question) };
  const describedBy = Object.entries(parts).flatMap(([part, there]) => (there ? [`${base}-${part}`] : [])).join(' ');
  const control = children({ id: base, 'aria-describedby': describedBy || undefined, 'aria-invalid': error ? true : undefined });
  return (
    <div className={clsx('min-w-0', className)}>
      <label htmlFor={base} className={hideLabel ? 'sr-only' : 'block text-small font-medium text-ink2'}>
        {label}
        {note ? <span className="ml-1.5 font-normal text-ink3">{note}</span> : null}
      </label>
      {bare ? control : <Box {...{ base, prefix, suffix, error, hideLabel }}>{control}</Box>}
      {error ? (
        <p id={`${base}-error`} className="mt-1 text-[12px] text-bad">
          {error}
        </p>
      ) : null}
      {hint ? (
        <p id={`${base}-hint`} className="mt-1 text-[12px] text-ink3">
          {hint}
        </p>
      ) : null}
      {question ? (
        <p id={`${base}-question`} className="mt-1.5 rounded-control bg-question-soft px-3 py-2 text-[13px] text-question">
          {question}
        </p>
      ) : null}
    </div>
  );
}

type BoxProps = Pick<FieldFrame, 'prefix' | 'suffix' | 'error' | 'hideLabel'> & { readonly base: string; readonly children: ReactNode };

function Box({ base, prefix, suffix, error, hideLabel, children }: BoxProps) {
  return (
    <div
      className={clsx(
        'flex min-h-9.5 items-stretch rounded-control border bg-paper transition-[border-color,box-shadow] pointer-coarse:min-h-11',
        'focus-within:border-accent focus-within:bg-card focus-within:ring-3 focus-within:ring-accent-soft',
        error ? 'border-bad' : 'border-control',
        !hideLabel && 'mt-1.25',
      )}
    >
      {prefix ? (
        <span aria-hidden className="flex items-center pl-2.75 text-ink3">
          {prefix}
        </span>
      ) : null}
      {children}
      {suffix ? (
        <span id={`${base}-suffix`} className="flex items-center pr-2.75 whitespace-nowrap text-ink3">
          {suffix}
        </span>
      ) : null}
    </div>
  );
}

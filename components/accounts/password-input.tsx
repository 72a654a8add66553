'use client';
import { useState } from 'react';
import { Field } from '@/components/ui/field';
import { controlClass } from '@/components/ui/control-class';

interface PasswordInputProps {
  readonly name: string;
  readonly label: string;
  readonly autoComplete: 'current-password' | 'new-password';
  readonly error?: string;
  readonly hint?: string;
}

/** A password, hidden unless its reader wants to see it. */
export function PasswordInput({ name, label, autoComplete, error, hint }: PasswordInputProps) {
  const [shown, setShown] = useState(false);
  return (
    <Field label={label} error={error} hint={hint}>
      {(control) => (
        <>
          <input {...control} name={name} type={shown ? 'text' : 'password'} autoComplete={autoComplete} maxLength={200} required spellCheck={false} autoCapitalize="none" className={controlClass} />
          <button
            type="button"
            aria-controls={control.id}
            onClick={() => setShown(!shown)}
            className="rounded-control px-2.75 text-small text-ink2 hover:text-ink"
          >
            {shown ? 'Hide' : 'Show'}
          </button>
        </>
      )}
    </Field>
  );
}

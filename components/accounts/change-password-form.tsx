'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { api } from '@/lib/client/api';
import { changePasswordSchema } from '@/lib/schemas/requests';
import { FormFailure } from './form-failure';
import { PasswordInput } from './password-input';
import { useAccountForm } from './use-account-form';

/** Changes the password of the account; `email` tells password managers whose it is. */
export function ChangePasswordForm({ email }: { readonly email: string }) {
  const [done, setDone] = useState(false);
  const { form, errors, failure, busy, ready } = useAccountForm(
    changePasswordSchema,
    ({ current, next }) => {
      setDone(false);
      return api.changePassword(current, next);
    },
    (sent) => {
      sent.reset();
      setDone(true);
    },
    { stays: true },
  );
  return (
    <form {...form} className="grid max-w-90 gap-4">
      <FormFailure>{failure}</FormFailure>
      <input type="email" name="username" autoComplete="username" value={email} readOnly hidden disabled />
      <PasswordInput label="Present password" name="current" autoComplete="current-password" error={errors.current} />
      <PasswordInput label="New password" name="next" autoComplete="new-password" hint={errors.next ? undefined : 'At least 10 characters.'} error={errors.next} />
      <div className="flex items-center gap-3">
        <Button type="submit" busy={busy} disabled={!ready}>
          Change password
        </Button>
        <p role="status" className="text-small text-accent">
          {done ? 'Changed. Other sessions have ended.' : ''}
        </p>
      </div>
    </form>
  );
}

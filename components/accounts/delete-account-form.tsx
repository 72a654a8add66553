'use client';
import { z } from 'zod';
import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/text-input';
import { api } from '@/lib/client/api';
import { forgetEverything } from '@/lib/client/retained-stores';
import { routes } from '@/lib/routes';
import { FormFailure } from './form-failure';
import { useAccountForm } from './use-account-form';

/** Deletes the account `email` belongs to, once that address has been typed. */
export function DeleteAccountForm({ email }: { readonly email: string }) {
  const schema = z.object({
    email: z.string().refine((typed) => typed.trim().toLowerCase() === email, 'That is not the address of this account'),
  });
  const { form, errors, failure, busy, ready } = useAccountForm(
    schema,
    (values) => api.deleteAccount(values.email),
    () => {
      forgetEverything();
      window.location.assign(routes.home);
    },
  );
  return (
    <form {...form} className="grid max-w-90 gap-4">
      <FormFailure>{failure}</FormFailure>
      <TextInput label={`Type ${email} to confirm`} name="email" type="email" autoComplete="off" maxLength={254} spellCheck={false} error={errors.email} />
      <div>
        <Button type="submit" variant="danger" busy={busy} disabled={!ready}>
          Delete account
        </Button>
      </div>
    </form>
  );
}

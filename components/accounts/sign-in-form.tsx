'use client';
import { z } from 'zod';
import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/text-input';
import { emailSchema } from '@/lib/schemas/requests';
import { FormFailure } from './form-failure';
import { PasswordInput } from './password-input';
import { signIn } from './sessions';
import { useAccountForm } from './use-account-form';

const schema = z.object({ email: emailSchema, password: z.string().min(1, 'Enter your password') });

/** Signs in and goes to `next`, which the server has checked. */
export function SignInForm({ next }: { readonly next: string }) {
  const { form, errors, failure, busy, ready } = useAccountForm(
    schema,
    ({ email, password }) => signIn(email, password),
    () => window.location.assign(next),
  );
  return (
    <form {...form} className="grid gap-4">
      <FormFailure>{failure}</FormFailure>
      <TextInput label="Email" name="email" type="email" autoComplete="username" maxLength={254} required autoFocus error={errors.email} />
      <PasswordInput label="Password" name="password" autoComplete="current-password" error={errors.password} />
      <Button type="submit" variant="primary" size="lg" busy={busy} disabled={!ready}>
        Sign in
      </Button>
    </form>
  );
}

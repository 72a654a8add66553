'use client';
import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/text-input';
import { api } from '@/lib/client/api';
import { signUpSchema } from '@/lib/schemas/requests';
import { FormFailure } from './form-failure';
import { PasswordInput } from './password-input';
import { signIn } from './sessions';
import { useAccountForm } from './use-account-form';

/** Makes an account, signs in to it and goes to `next`, which the server has checked. */
export function SignUpForm({ next }: { readonly next: string }) {
  const { form, errors, failure, busy, ready } = useAccountForm(
    signUpSchema,
    async ({ email, password }) => {
      const made = await api.signUp(email, password);
      return made.ok ? signIn(email, password) : made;
    },
    () => window.location.assign(next),
    { explain: ({ kind, message }) => (kind === 'unauthenticated' ? 'We could not sign you in with that password. If you already have an account, sign in to it instead.' : message) },
  );
  return (
    <form {...form} className="grid gap-4">
      <FormFailure>{failure}</FormFailure>
      <TextInput label="Email" name="email" type="email" autoComplete="username" maxLength={254} required autoFocus error={errors.email} />
      <PasswordInput label="Password" name="password" autoComplete="new-password" hint={errors.password ? undefined : 'At least 10 characters. A few unrelated words do well.'} error={errors.password} />
      <Button type="submit" variant="primary" size="lg" busy={busy} disabled={!ready}>
        Make an account
      </Button>
    </form>
  );
}

import type { Metadata } from 'next';
import { ChangePasswordForm } from '@/components/accounts/change-password-form';
import { DeleteAccountForm } from '@/components/accounts/delete-account-form';
import { SettingsSection } from '@/components/accounts/settings-section';
import { SignOutButton } from '@/components/accounts/sign-out-button';
import { AppHeader } from '@/components/ui/app-header';
import { routes } from '@/lib/routes';
import { requireViewer } from '@/lib/server/session/require-viewer';

export const metadata: Metadata = { title: 'Account' };

export default async function AccountPage() {
  const { email } = await requireViewer(routes.account);
  return (
    <>
      <AppHeader home={routes.comparisons} crumbs={[{ label: 'Comparisons', href: routes.comparisons }, { label: 'Account' }]} />
      <main id="main" className="mx-auto w-full max-w-180 px-5 py-10 md:px-7">
        <h1 className="font-serif text-verdict">Account</h1>
        <p className="mt-2 break-words text-ink2">You are signed in as {email}.</p>
        <div className="mt-7 grid gap-5">
          <SettingsSection title="Password" lead="A new password ends every other session of this account; this one goes on.">
            <ChangePasswordForm email={email} />
          </SettingsSection>
          <SettingsSection title="Sign out" lead="Ends this session and clears what this browser kept of your work. What was saved stays in your account.">
            <SignOutButton />
          </SettingsSection>
          <SettingsSection title="Delete account" lead="Deletes your comparisons, offers, scores, decisions, shared links and what judges answered with the account, at once and for good.">
            <DeleteAccountForm email={email} />
          </SettingsSection>
        </div>
      </main>
    </>
  );
}

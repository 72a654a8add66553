'use client';
import { CircleUserRound, LogOut, UserRound } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { Menu } from '@/components/ui/menu';
import { useToast } from '@/components/ui/toast-provider';
import { routes } from '@/lib/routes';
import { signOut } from './sessions';

const icon = 'size-4';

/** The account and the way out, at the right of the bar over every page of the signed-in area. */
export function AccountMenu() {
  const toast = useToast();
  const leave = async () => {
    const result = await signOut();
    if (result.ok) window.location.assign(routes.home);
    else toast({ message: result.kind === 'offline' ? 'You seem to be offline. You are still signed in.' : result.message, tone: 'bad' });
  };
  return (
    <Menu
      label="Account"
      trigger={<IconButton label="Account" icon={<CircleUserRound aria-hidden className={icon} />} />}
      items={[
        { label: 'Account', href: routes.account, icon: <UserRound aria-hidden className={icon} /> },
        { label: 'Sign out', onSelect: () => void leave(), icon: <LogOut aria-hidden className={icon} /> },
      ]}
    />
  );
}

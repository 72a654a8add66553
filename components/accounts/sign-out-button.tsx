'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { routes } from '@/lib/routes';
import { FormFailure } from './form-failure';
import { signOut } from './sessions';
import { useHydrated } from './use-hydrated';

/** Ends the session in this browser and goes to the front page. */
export function SignOutButton() {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const ready = useHydrated();
  const leave = async () => {
    setBusy(true);
    const result = await signOut();
    if (result.ok) return window.location.assign(routes.home);
    setBusy(false);
    setFailure(result.kind === 'offline' ? 'You seem to be offline. You are still signed in.' : result.message);
  };
  return (
    <div className="grid justify-items-start gap-3">
      <Button busy={busy} disabled={!ready} onClick={() => void leave()}>
        Sign out
      </Button>
      <FormFailure>{failure}</FormFailure>
    </div>
  );
}

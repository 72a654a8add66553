'use client';

import { Moon, Sun } from 'lucide-react';
import { useTheme } from 'next-themes';
import { IconButton } from './icon-button';

/** Turns light into dark and back; arriving at what the system prefers follows the system again. */
export function ThemeToggle() {
  const { resolvedTheme, systemTheme, setTheme } = useTheme();
  const toggle = () => {
    const next = resolvedTheme === 'dark' ? 'light' : 'dark';
    setTheme(next === systemTheme ? 'system' : next);
  };
  return (
    <IconButton
      label="Switch between light and dark"
      onClick={toggle}
      icon={
        <>
          <Moon aria-hidden className="size-4 dark:hidden" />
          <Sun aria-hidden className="hidden size-4 dark:block" />
        </>
      }
    />
  );
}

'use client';

import { createContext, useContext, type ReactNode } from 'react';
import { DEFAULT_LOCALE } from '@/lib/format/resolve-locale';

const LocaleContext = createContext(DEFAULT_LOCALE);

/** Hands the locale that the server read from the request to every component, so that both write numbers alike. */
export function LocaleProvider({ locale, children }: { readonly locale: string; readonly children: ReactNode }) {
  return <LocaleContext value={locale}>{children}</LocaleContext>;
}

/** The reader's locale, for the functions of `lib/format`. */
export function useLocale(): string {
  return useContext(LocaleContext);
}

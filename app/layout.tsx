import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { ThemeProvider } from 'next-themes';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import type { ReactNode } from 'react';
import { EarlyTouches } from '@/components/ui/early-touches';
import { LocaleProvider } from '@/components/ui/locale-provider';
import { SkipLink } from '@/components/ui/skip-link';
import { ToastProvider } from '@/components/ui/toast-provider';
import { resolveLocale } from '@/lib/format/resolve-locale';
import { NONCE_HEADER } from '@/lib/server/pages/page-marks';
import { inter, interExtended, sourceSerif } from './fonts';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Counterweight: weigh your job offers', template: '%s · Counterweight' },
  description: 'Enter each job offer once, see four years side by side, score what matters to you, and find out how sure the answer is.',
  applicationName: 'Counterweight',
  formatDetection: { telephone: false, address: false, email: false },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf9f6' },
    { media: '(prefers-color-scheme: dark)', color: '#131416' },
  ],
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const request = await headers();
  const nonce = request.get(NONCE_HEADER) ?? undefined;
  const locale = resolveLocale(request.get('accept-language'));
  return (
    <html lang="en" data-request-id={request.get('x-request-id')} className={`${inter.variable} ${interExtended.variable} ${sourceSerif.variable}`} suppressHydrationWarning>
      <body>
        <ThemeProvider attribute="class" defaultTheme="system" enableSystem nonce={nonce}>
          <LocaleProvider locale={locale}>
            <NuqsAdapter>
              <ToastProvider>
                <SkipLink />
                {children}
                <EarlyTouches nonce={nonce} />
              </ToastProvider>
            </NuqsAdapter>
          </LocaleProvider>
        </ThemeProvider>
      </body>
    </html>
  );
}

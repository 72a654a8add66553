import type { ReactNode } from 'react';
import { Card } from '@/components/ui/card';

interface SettingsSectionProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** One thing that can be settled about an account. */
export function SettingsSection({ title, lead, children }: SettingsSectionProps) {
  return (
    <Card as="section" padded>
      <h2 className="font-serif text-title">{title}</h2>
      <p className="mt-1 mb-4 text-ink2">{lead}</p>
      {children}
    </Card>
  );
}

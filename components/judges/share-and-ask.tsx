'use client';

import type { ComponentProps } from 'react';
import { ShareRoom } from '@/components/sharing/share-room';
import { JudgesCard } from './judges-card';

type ShareAndAskProps = ComponentProps<typeof JudgesCard> & Omit<ComponentProps<typeof ShareRoom>, 'children'>;

/** The Share room with the invitations to judge among the links. */
export const ShareAndAsk = ({ links, judges, now }: ShareAndAskProps) => (
  <ShareRoom links={links} now={now}>
    <JudgesCard judges={judges} now={now} />
  </ShareRoom>
);

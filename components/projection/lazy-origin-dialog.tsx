'use client';

import dynamic from 'next/dynamic';

/** Fetched when somebody first asks where a figure comes from. */
export const LazyOriginDialog = dynamic(() => import('./origin/origin-dialog').then((module) => module.OriginDialog), { ssr: false });

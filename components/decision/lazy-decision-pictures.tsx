'use client';

import dynamic from 'next/dynamic';

/** The pictures of a decision, fetched once the matrix above them is alive. */
export const LazyDecisionPictures = dynamic(() => import('./decision-pictures').then((module) => module.DecisionPictures), { ssr: false });

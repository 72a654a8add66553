import 'server-only';
import { cookies } from 'next/headers';
import { cache } from 'react';
import { findViewerByToken } from './find-viewer-by-token';
import { sessionCookieName } from './session-cookie';
import type { Viewer } from './viewer';

export type { Viewer } from './viewer';

/** Who looks at this page; null when nobody is signed in. One query for the whole request, however often it is asked. */
export const getViewer = cache(async (): Promise<Viewer | null> => findViewerByToken((await cookies()).get(sessionCookieName())?.value));

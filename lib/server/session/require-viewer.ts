import 'server-only';
import { redirect } from 'next/navigation';
import { routes } from '@/lib/routes';
import { getViewer } from './get-viewer';
import type { Viewer } from './viewer';

/**
 * Who looks at this page; whoever is not signed in is sent to sign in and comes back to `currentPath` afterwards.
 *
 * @example const viewer = await requireViewer(routes.comparison(id));
 */
export async function requireViewer(currentPath: string): Promise<Viewer> {
  return (await getViewer()) ?? redirect(routes.signIn(currentPath));
}

import 'server-only';
import { downloadHeaders } from '@/lib/exchange/download-headers';
import { remindersToIcalendar } from '@/lib/exchange/reminders-to-icalendar';
import { routes } from '@/lib/routes';
import { env } from '../env';
import type { Viewer } from '../session/viewer';
import { getDecision } from './get-decision';

/**
 * Reminders to look back on the decision of a comparison, as a calendar file.
 *
 * @throws ExpectedError `not-found`, also where nothing is decided.
 */
export async function exportReminders(viewer: Viewer, comparisonId: string): Promise<Response> {
  const { id, decidedOn } = await getDecision(viewer, comparisonId);
  const address = new URL(routes.lookBack(comparisonId), env.siteUrl).href;
  return new Response(remindersToIcalendar({ id, decidedOn, now: new Date(), address }), { headers: downloadHeaders('Look back', 'reminders.ics', 'text/calendar') });
}

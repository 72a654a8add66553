import ical, { ICalAlarmRelatesTo, ICalAlarmType, ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';
import { addDays } from '@/lib/engine/calendar/add-days';
import { addMonths } from '@/lib/engine/calendar/add-months';
import { formatPlainDate, parsePlainDate, type PlainDate } from '@/lib/engine/calendar/plain-date';

/** Months after a decision at which to look back on it. */
const REMINDERS = [
  { months: 6, after: 'Six months' },
  { months: 12, after: 'A year' },
  { months: 36, after: 'Three years' },
] as const;

/** In the morning of the day, in the calendar's own time. */
const ALARM_SECONDS = 9 * 60 * 60;

interface RememberedDecision {
  /** Makes the reminders the same ones when the file is taken in again. */
  readonly id: string;
  /** Calendar date. */
  readonly decidedOn: string;
  /** When the file is made. */
  readonly now: Date;
  /** Where to look back. */
  readonly address: string;
}

/**
 * Reminders to look back on a decision after 6, 12 and 36 months as a calendar file (RFC 5545): whole days, shown as
 * free, with an alarm at nine. They name no company and no offer, since calendars are often seen by others.
 *
 * @example Decided on 31 August 2026: 28 February 2027, 31 August 2027 and 31 August 2029.
 */
export function remindersToIcalendar({ id, decidedOn, now, address }: RememberedDecision): string {
  const calendar = ical({ name: 'Look back on a decision', prodId: { company: 'Counterweight', product: 'Reminders', language: 'EN' } });
  for (const { months, after } of REMINDERS) {
    const day = addMonths(parsePlainDate(decidedOn), months);
    const event = calendar.createEvent({
      id: `${id}-${months}@counterweight`,
      stamp: now,
      start: atMidnight(day),
      end: atMidnight(addDays(day, 1)),
      allDay: true,
      summary: 'Look back on a decision',
      description: `${after} ago you recorded a decision in Counterweight. How did it turn out? ${address}`,
      url: address,
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    });
    event.createAlarm({ type: ICalAlarmType.display, trigger: -ALARM_SECONDS, description: 'Look back on a decision' }).relatesTo(ICalAlarmRelatesTo.start);
  }
  return calendar.toString();
}

/** The writer reads the calendar date off the UTC day. */
const atMidnight = (day: PlainDate): Date => new Date(`${formatPlainDate(day)}T00:00:00Z`);

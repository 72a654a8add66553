import { expect, it } from 'vitest';
import { remindersToIcalendar } from '@/lib/exchange/reminders-to-icalendar';

const file = (decidedOn = '2026-11-22') =>
  remindersToIcalendar({ id: '0190a3e2', decidedOn, now: new Date('2026-11-22T08:00:00Z'), address: 'https://offers.example.com/comparisons/0198a1b2-0000-7000-8000-000000000001/decide/look-back' });
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

it('writes whole days with an alarm at nine, as RFC 5545 has them', () => {
  const lines = unfolded(file());
  expect(lines.slice(0, 3)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Counterweight//Reminders//EN']);
  expect(lines.filter((line) => /^(UID|DTSTART|DTEND|DTSTAMP)/.test(line))).toEqual([
    'UID:0190a3e2-6@counterweight', 'DTSTAMP:20261122T080000Z', 'DTSTART;VALUE=DATE:20270522', 'DTEND;VALUE=DATE:20270523',
    'UID:0190a3e2-12@counterweight', 'DTSTAMP:20261122T080000Z', 'DTSTART;VALUE=DATE:20271122', 'DTEND;VALUE=DATE:20271123',
    'UID:0190a3e2-36@counterweight', 'DTSTAMP:20261122T080000Z', 'DTSTART;VALUE=DATE:20291122', 'DTEND;VALUE=DATE:20291123',
  ]);
  expect(lines.filter((line) => line.startsWith('TRIGGER'))).toEqual(Array.from({ length: 3 }, () => 'TRIGGER;RELATED=START:PT9H'));
  expect(lines.at(-1)).toBe('END:VCALENDAR');
});

it('keeps the end of a month, a leap day and the end of a year', () => {
  const days = (decidedOn: string) => unfolded(file(decidedOn)).filter((line) => /^DT(START|END)/.test(line)).map((line) => line.slice(-8));
  expect(days('2024-02-29')).toEqual(['20240829', '20240830', '20250228', '20250301', '20270228', '20270301']);
  expect(days('2026-06-30')).toEqual(['20261230', '20261231', '20270630', '20270701', '20290630', '20290701']);
});

it('keeps its lines within 75 octets', () => {
  for (const line of file().split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

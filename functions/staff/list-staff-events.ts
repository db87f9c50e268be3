import { z } from 'zod';
import { businessDayBegins } from '../domain/business-day.ts';
import { staffActions } from '../domain/staff-actions.ts';
import { defineFunction } from '../platform/define-function.ts';
import { Id, text } from '../platform/schemas.ts';
import { findEvents, StaffEventPage } from './staff-events.ts';

const Day = z.iso
  .date()
  .refine((date) => date >= '2000-01-01', 'must not be before 2000-01-01')
  .meta({ examples: ['2026-11-21'] });

/** The staff's log, newest first, a bounded page at a time: who did what that no order's own history tells. */
export const listStaffEvents = defineFunction({
  operationId: 'listStaffEvents',
  method: 'GET',
  path: '/api/v1/staff/events',
  tag: 'staff',
  summary: 'Who did what, newest first',
  description:
    'What was done to orders is in their own history and not here. A page at a time: follow `nextCursor` for older ones, also when a page has none, for a search looks through a bounded part of the log at once.',
  access: ['manager'],
  request: {
    query: z.strictObject({
      person: Id.optional().describe('Only what this person, or this API key, did'),
      action: z.enum(staffActions).optional().describe('Only this kind'),
      from: Day.optional().describe('Only of this business day, by the shop’s calendar, and later ones'),
      to: Day.optional().describe('Only of this business day and earlier ones'),
      q: text(100)
        .optional()
        .describe('Words that are all in who did it, to what, or what changed; case and accents make no difference'),
      limit: z.coerce.number().int().min(1).max(200).default(50).describe('The most that a page has'),
      cursor: Id.optional().describe('`nextCursor` of the page before'),
    }),
  },
  responses: { 200: { description: 'One page', body: StaffEventPage } },
  async handle({ query: { from, to, ...wanted } }, { read }) {
    const page = await read(async (tx) => {
      const shop = await tx.get<Calendar>('SELECT time_zone, day_ends_at_hour FROM restaurant WHERE id = 1');
      if (shop === undefined) return { events: [], nextCursor: null };
      const begins = (date: string | undefined, days: number) =>
        date === undefined ? undefined : businessDayBegins(date, shop.timeZone, shop.dayEndsAtHour, days);
      return findEvents(tx, { ...wanted, from: begins(from, 0), before: begins(to, 1) });
    });
    return { status: 200, body: page };
  },
});

type Calendar = { timeZone: string; dayEndsAtHour: number };

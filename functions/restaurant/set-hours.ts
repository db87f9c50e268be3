import { overlapInDay, overlapInWeek } from '../domain/opening-hours.ts';
import { defineFunction } from '../platform/define-function.ts';
import { checkVersion, IfMatchHeaders } from '../platform/if-match.ts';
import { OpeningHours } from '../platform/schemas.ts';
import { staffEvent } from '../platform/staff-event.ts';
import { StoredHours } from './hours-schemas.ts';
import { readVersionedHours } from './load-hours.ts';

/** No two periods of the week or of one date overlap, and no date occurs twice. */
const SoundHours = OpeningHours.superRefine(({ hours, exceptions }, issues) => {
  const refuse = (path: (string | number)[], message: string) => issues.addIssue({ code: 'custom', path, message });

  const inWeek = overlapInWeek(hours);
  if (inWeek !== undefined) refuse(['hours', inWeek[1]], `overlaps hours.${inWeek[0]}`);
  exceptions.forEach(({ date, periods }, index) => {
    const first = exceptions.findIndex((other) => other.date === date);
    if (first < index) refuse(['exceptions', index, 'date'], `is the date of exceptions.${first} already`);
    const inDay = overlapInDay(periods);
    if (inDay !== undefined) {
      refuse(['exceptions', index, 'periods', inDay[1]], `overlaps exceptions.${index}.periods.${inDay[0]}`);
    }
  });
}).meta({ id: 'OpeningHoursRequest', description: 'When the shop is open. Periods of the same day may not overlap' });

/** Replaces the whole week and all exceptions at once; they apply from the next request. */
export const setHours = defineFunction({
  operationId: 'setOpeningHours',
  method: 'PUT',
  path: '/api/v1/restaurant/hours',
  tag: 'restaurant',
  summary: 'Set the week’s opening hours and the dates with other ones',
  description:
    'What is left out is gone. Times are the shop’s wall clock; a period that closes no later than it opens ends on the next date, and belongs to the date on which it opens. An exception’s periods take the place of that date’s; none: closed all day. Without any hours the shop is always open, but for its exceptions. Send the `version` that the change was decided on as If-Match.',
  access: ['manager'],
  request: { headers: IfMatchHeaders, body: SoundHours },
  responses: { 200: { description: 'As they are now, in order', body: StoredHours } },
  problems: ['stale-version'],
  async handle({ headers, body }, ctx) {
    await ctx.write(async (tx) => {
      const { hoursVersion: version } = await tx.restaurant.findUniqueOrThrow({ where: { id: 1 } });
      checkVersion(headers['if-match'], { version });
      await tx.openingHours.deleteMany();
      await tx.openingHours.createMany({ data: body.hours });
      await tx.openingException.deleteMany();
      await tx.openingException.createMany({
        data: body.exceptions.map(({ name = null, ...exception }) => ({ ...exception, name })),
      });
      await tx.restaurant.update({ where: { id: 1 }, data: { hoursVersion: { increment: 1 } } });
      const details = { periods: body.hours.length, exceptions: body.exceptions.length };
      await tx.staffEvent.create({ data: staffEvent(ctx, 'hours-changed', { details }) });
    });
    return { status: 200, body: await ctx.read(readVersionedHours) };
  },
});

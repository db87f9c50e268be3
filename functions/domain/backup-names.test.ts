import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupMadeAt, backupName, nextBackupAt, surplusBackups } from './backup-names.ts';

const hourMs = 60 * 60_000;
const at = (text: string) => new Date(text);
const kept = (names: string[]) => names.filter((name) => !surplusBackups(names).includes(name));

describe('a backup’s name', () => {
  it('says when it was begun, and no other name does', () => {
    expect(backupName(at('2026-11-28T04:00:07.321Z'))).toBe('2026-11-28T04-00-07Z.db');
    expect(backupMadeAt('2026-11-28T04-00-07Z.db')).toEqual(at('2026-11-28T04:00:07Z'));
    for (const name of ['../2026-11-28T04-00-07Z.db', '2026-13-28T04-00-07Z.db', 'restaurant.db', '']) {
      expect(backupMadeAt(name)).toBeUndefined();
    }
  });
});

describe('retention', () => {
  it('keeps a week of nights and a month of weeks', () => {
    const nights = Array.from({ length: 60 }, (_, night) =>
      backupName(new Date(at('2026-10-01T10:00:00Z').getTime() + night * 24 * hourMs)),
    );
    expect(kept(nights).map((name) => name.slice(0, 10))).toEqual([
      '2026-11-08',
      '2026-11-15',
      '2026-11-22',
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
      '2026-11-28',
      '2026-11-29',
    ]);
  });

  it('always keeps the newest, never more than fourteen, and touches no file of another name', () => {
    const anyAt = fc.date({ min: at('2020-01-01'), max: at('2030-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(anyAt, { minLength: 1 }), (moments) => {
        const names = [...new Set(moments.map(backupName))];
        const staying = kept(names);
        expect(staying).toContain([...names].sort().at(-1));
        expect(staying.length).toBeLessThanOrEqual(14);
        expect(surplusBackups([...names, 'restaurant.db'])).not.toContain('restaurant.db');
      }),
    );
  });
});

describe('the next backup', () => {
  const shop = { startedAt: at('2026-11-20T12:00:00Z'), hour: 4, timeZone: 'America/El_Salvador' };
  it.each([
    ['tomorrow night, after tonight’s', '2026-11-28T12:00:00Z', '2026-11-28T10:00:05Z', '2026-11-29T10:00:00Z'],
    ['tonight, before it', '2026-11-28T09:00:00Z', '2026-11-27T10:00:05Z', '2026-11-28T10:00:00Z'],
    ['overdue, when the night was missed', '2026-11-28T18:00:00Z', '2026-11-27T10:00:05Z', '2026-11-28T10:00:00Z'],
  ])('is %s', (_when, now, newest, due) => {
    expect(nextBackupAt({ ...shop, now: at(now), newestAt: at(newest) })).toEqual(at(due));
  });

  it('is an hour after the start, when there is none yet', () => {
    const [now, startedAt] = [at('2026-11-28T18:30:00Z'), at('2026-11-28T18:00:00Z')];
    expect(nextBackupAt({ ...shop, now, startedAt, newestAt: undefined })).toEqual(at('2026-11-28T19:00:00Z'));
  });
});

import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { ensureProgram } from './debian-program.ts';
import { temporaryPrefix } from './temporary.ts';

const script = resolve('deploy/offsite/offsite.sh');

/** A shop's volume and, in Litestream's place, a program that restores the file `elsewhere`. */
function newVolume() {
  const data = mkdtempSync(temporaryPrefix('offsite'));
  onTestFinished(() => rmSync(data, { recursive: true }));
  const programs = join(data, 'bin');
  const elsewhere = join(data, 'elsewhere.db');
  mkdirSync(programs);
  writeFileSync(join(programs, 'litestream'), '#!/bin/sh\n[ "$1" = restore ] && cp "$OFFSITE_URL" "$5"\n');
  chmodSync(join(programs, 'litestream'), 0o755);
  const live = new Database(join(data, 'restaurant.db'));
  live.exec('CREATE TABLE restaurant (last_seq INTEGER); INSERT INTO restaurant VALUES (7)');
  live.close();
  copyFileSync(join(data, 'restaurant.db'), elsewhere);
  const run = (...words: string[]) =>
    spawnSync(script, words, {
      env: {
        PATH: `${programs}:${process.env.PATH}`,
        DATA: data,
        OFFSITE_URL: elsewhere,
        SETTLE_SECONDS: '0',
      },
      maxBuffer: 1e8,
    });
  const found = () => ['verified', 'failed'].filter((name) => existsSync(join(data, 'backups', `offsite-${name}`)));
  return { data, elsewhere, run, found };
}

describe('the copy elsewhere', () => {
  beforeAll(async () => {
    expect(await ensureProgram({ title: 'sqlite3', names: ['sqlite3'], package: 'sqlite3' })).toBe(true);
  });

  it('is verified when it is whole and has got as far as the shop', () => {
    const { run, found } = newVolume();
    expect(String(run('check').stdout)).toBe('The copy elsewhere is whole, up to event 7.\n');
    expect(found()).toEqual(['verified']);
  });

  it('is said to have failed when it is behind, is no database or is gone, and is good again after that', () => {
    const { data, elsewhere, run, found } = newVolume();
    const live = new Database(join(data, 'restaurant.db'));
    live.exec('UPDATE restaurant SET last_seq = 8');
    live.close();
    const behind = run('check');
    expect(behind.status).toBe(1);
    expect(String(behind.stderr)).toContain('ends at event 7; the shop was at 8');
    expect(found()).toEqual(['failed']);
    writeFileSync(elsewhere, 'no database');
    expect(run('check').status).toBe(1);
    copyFileSync(join(data, 'restaurant.db'), elsewhere);
    expect(run('check').status).toBe(0);
    expect(found()).toEqual(['verified']);
  });

  it('is fetched as it is, for the restore', () => {
    const { run } = newVolume();
    expect(run('fetch', 'latest').stdout.subarray(0, 15).toString()).toBe('SQLite format 3');
  });

  it('is not looked for without an address', () => {
    const { status, stderr } = spawnSync(script, ['check'], { env: { PATH: process.env.PATH } });
    expect([status, String(stderr)]).toEqual([1, expect.stringContaining('OFFSITE_URL is empty')]);
  });
});

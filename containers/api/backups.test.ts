import { execFileSync } from 'node:child_process';
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, vi } from 'vitest';
import { openBackups } from './backups.ts';
import { builtProgram } from './testing/built-server.ts';
import { newData, start } from './testing/process.ts';

type Status = { backups: { name: string; bytes: number }[]; isMaking: boolean; failure: { reason: string } | null };

async function signIn(address: string): Promise<{ authorization: string }> {
  const answer = await fetch(`${address}/api/v1/staff/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'owner', password: 'comal-caliente' }),
  });
  return { authorization: `Bearer ${((await answer.json()) as { token: string }).token}` };
}

describe('a backup that a manager asks for', () => {
  it('is made once at a time, private, downloaded by a person alone, and taken by the restore as it is', async () => {
    const data = await newData();
    const { address } = await start({ DATABASE_URL: data.url });
    const headers = await signIn(address);
    const backups = `${address}/api/v1/backups`;
    const asked = await Promise.all([1, 2].map(() => fetch(backups, { method: 'POST', headers })));
    expect(asked.map(({ status }) => status).sort()).toEqual([202, 409]);
    const status = await vi.waitUntil(
      async () => {
        const now = (await (await fetch(backups, { headers })).json()) as Status;
        return !now.isMaking && now;
      },
      { timeout: 20_000 },
    );
    expect(status).toMatchObject({
      kind: 'sqlite',
      failure: null,
      offsite: null,
      backups: [{ bytes: expect.any(Number) }],
    });
    const name = status.backups[0]?.name ?? '';
    const folder = join(dirname(data.file), 'backups');
    expect(await readdir(folder)).toEqual([name]);
    await writeFile(join(folder, 'offsite-failed'), '');
    expect(await (await fetch(backups, { headers })).json()).toMatchObject({
      backups: [{ name }],
      offsite: { verifiedAt: null, failedAt: expect.stringMatching(/Z$/) },
    });
    expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);

    const downloadOf = (which: string, as: Record<string, string>) =>
      fetch(`${backups}/${encodeURIComponent(which)}/download`, { headers: as });
    expect((await downloadOf(name, {})).status).toBe(401);
    expect((await downloadOf('../restaurant.db', headers)).status).toBe(404);
    const made = await fetch(`${address}/api/v1/keys`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Caja', role: 'manager' }),
    });
    const { token } = (await made.json()) as { token: string };
    expect((await downloadOf(name, { authorization: `Bearer ${token}` })).status).toBe(403);
    const file = Buffer.from(await (await downloadOf(name, headers)).arrayBuffer());
    const received = execFileSync(process.execPath, [await builtProgram('restore'), 'receive'], {
      env: { PATH: process.env.PATH, DATABASE_URL: data.url },
      input: file,
    });
    expect(JSON.parse(received.toString())).toMatchObject({ menu_items: 78, restaurant: 1 });
    const db = new Database(data.file, { readonly: true });
    const actions = db
      .prepare("SELECT action FROM staff_events WHERE action LIKE 'backup-%' ORDER BY id")
      .pluck()
      .all();
    db.close();
    expect(actions).toEqual(['backup-requested', 'backup-downloaded']);
  });
});

describe('a backup that fails', () => {
  it('leaves the earlier ones as they are and nothing half-made, and says that the disk is full', async () => {
    const data = await newData();
    const folder = join(dirname(data.file), 'backups');
    await mkdir(folder, { recursive: true });
    const earlier = '2026-11-20T10-00-00Z.db';
    await writeFile(join(folder, earlier), 'an earlier backup');
    await writeFile(join(folder, '2026-11-21T10-00-00Z.db.partial'), 'left by a crash');
    const program = join(dirname(data.file), 'full.mjs');
    await writeFile(program, "console.error('The backup failed: database or disk is full'); process.exitCode = 1;");
    const clock = () => new Date('2026-11-22T10:00:00Z');
    const backups = openBackups({ file: data.file, hour: 4, clock, timeZone: async () => 'UTC', program });
    expect(backups.begin()).toBe('2026-11-22T10-00-00Z.db');
    await backups.stop();
    expect(await readdir(folder)).toEqual([earlier]);
    expect(backups.failure()).toEqual({ at: clock(), reason: 'disk-full' });
    expect(await backups.nextAt()).toEqual(new Date('2026-11-22T04:00:00Z'));
  });
});

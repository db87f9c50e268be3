import { describe, expect, it } from 'vitest';
import { compose, docker, inspectAll } from './stack.ts';

const services = {
  backend: 3,
  frontend: 1,
  database: 1,
  'database-replica': 1,
  'database-backups': 1,
  cache: 1,
};

it('the stack has three backends and what they share, and nothing else', async () => {
  expect((await compose('ps', '--services')).split('\n').sort()).toEqual(Object.keys(services).sort());
});

describe.each(Object.entries(services))('each container of the %s', (service, containers) => {
  it('runs as an unprivileged user, on a read-only disk, without a single capability, in so much memory', async () => {
    const found = await inspectAll(service);
    expect(found).toHaveLength(containers);
    for (const { Id, Config, HostConfig, State } of found) {
      expect(Config.User).toBe('10001:10001');
      expect(HostConfig).toMatchObject({ ReadonlyRootfs: true, CapDrop: ['ALL'], CapAdd: null });
      expect(HostConfig.SecurityOpt).toContain('no-new-privileges:true');
      expect(HostConfig.Memory).toBeGreaterThan(0);
      expect(State.Health?.Status).toBe('healthy');
      const status = await docker('exec', Id, 'cat', '/proc/self/status');
      expect(status).toMatch(/^CapEff:\s+0+$/m);
      expect(status).toMatch(/^NoNewPrivs:\s+1$/m);
      await expect(docker('exec', Id, 'touch', '/written')).rejects.toThrow(/Read-only file system/);
    }
  });

  it('has no port of its own on this machine, unless it is the pages’', async () => {
    for (const { HostConfig } of await inspectAll(service)) {
      expect(Object.keys(HostConfig.PortBindings ?? {})).toEqual(service === 'frontend' ? ['80/tcp'] : []);
    }
  });
});

it('the database refuses clients without the password, and every user but the shop', async () => {
  const connect = (url: string) => compose('exec', '-T', 'database-replica', 'psql', '--dbname', url);
  await expect(connect('postgresql://pupuseria:wrong@database/pupuseria')).rejects.toThrow(/password authentication/);
  await expect(connect('postgresql://postgres@database/postgres')).rejects.toThrow(/no pg_hba.conf entry/);
});

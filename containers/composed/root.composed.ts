import { expect, it, onTestFinished } from 'vitest';
import { docker } from './stack.ts';

it('started as root on a volume of root’s, the API serves as its own user and has no way back', async () => {
  const volume = await docker('volume', 'create');
  const asRoot = ['run', '--rm', '--user', '0:0', '--volume', `${volume}:/app/data`, '--entrypoint', 'sh'];
  await docker(
    ...asRoot,
    'pupuseria-backend',
    '-c',
    'chown 0:0 /app/data && mkdir /app/data/lost+found && chmod 700 /app/data',
  );
  const id = await docker('run', '--detach', '--user', '0:0', '--volume', `${volume}:/app/data`, 'pupuseria-backend');
  onTestFinished(async () => {
    await docker('rm', '--force', id);
    await docker('volume', 'rm', volume);
  });
  const inside = (...command: string[]) => docker('exec', id, ...command);
  await expect
    .poll(
      () =>
        inside('node', 'server/health.js').then(
          () => true,
          () => false,
        ),
      { timeout: 30_000 },
    )
    .toBe(true);

  // Of every thread: a capability that one of them kept would do.
  const status = await inside('sh', '-c', 'cat /proc/1/task/*/status');
  expect(new Set(status.match(/^(?:Uid|Gid|Groups|Cap(?:Inh|Prm|Eff|Amb)):.*$/gm)?.map((line) => line.trim()))).toEqual(
    new Set([
      'Uid:\t10001\t10001\t10001\t10001',
      'Gid:\t10001\t10001\t10001\t10001',
      'Groups:\t10001',
      'CapInh:\t0000000000000000',
      'CapPrm:\t0000000000000000',
      'CapEff:\t0000000000000000',
      'CapAmb:\t0000000000000000',
    ]),
  );
  const files = await inside('sh', '-c', "stat -c '%n %u:%g' /app/data /app/data/*");
  expect(files.split('\n').sort()).toEqual(
    ['', '/lost+found', '/restaurant.db', '/restaurant.db-shm', '/restaurant.db-wal'].map(
      (name) => `/app/data${name} 10001:10001`,
    ),
  );
});

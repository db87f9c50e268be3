import { describe, expect, it } from 'vitest';
import { baseImage, compose, docker, inspect, services } from './stack.ts';

const mostMegabytes = { backend: 60, frontend: 2 };

describe.each(services)('the container of the %s', (service) => {
  it('runs as an unprivileged user, on a read-only disk, without a single capability', async () => {
    const { Config, HostConfig } = await inspect(service);
    expect(Config.User).toMatch(/^[1-9]\d*(:[1-9]\d*)?$/);
    expect(HostConfig).toMatchObject({ ReadonlyRootfs: true, CapDrop: ['ALL'], CapAdd: null });
    expect(HostConfig.SecurityOpt).toContain('no-new-privileges:true');
    const status = await compose('exec', '-T', service, 'cat', '/proc/self/status');
    expect(status).toMatch(/^CapEff:\s+0+$/m);
    expect(status).toMatch(/^NoNewPrivs:\s+1$/m);
    await expect(compose('exec', '-T', service, 'touch', '/written')).rejects.toThrow(/Read-only file system/);
  });

  it('is small: what it adds to its base image is little more than itself', async () => {
    const base = await baseImage(service);
    const sizeOf = async (image: string) => Number(await docker('image', 'inspect', '--format', '{{.Size}}', image));
    const added = (await sizeOf(`pupuseria-${service}`)) - (await sizeOf(base));
    const megabytes = added / 1024 / 1024;
    console.log(`pupuseria-${service}: ${megabytes.toFixed(1)} MB above ${base}`);
    expect(megabytes).toBeLessThanOrEqual(mostMegabytes[service]);
  });
});

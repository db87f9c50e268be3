import { createRailwayContext, project, type ServiceNode } from 'railway/iac';
import { describe, expect, it } from 'vitest';
import one from '../.railway/railway.ts';
import scaled from '../.railway/scale.ts';
import { databaseFile, readEnv } from '../containers/api/env.ts';

/** The resources of a project as the Railway CLI would compare them with what is there. */
async function nodesOf(program: typeof one) {
  const { name, resources = [] } = await program(createRailwayContext({ environment: 'production' }), project);
  const nodes = resources.flat();
  const service = (named: string): ServiceNode => {
    const found = nodes.find((node) => node.type === 'service' && node.name === named);
    if (found?.type !== 'service') throw new Error(`there is no service "${named}"`);
    return found;
  };
  return { name, nodes, backend: service('backend'), frontend: service('frontend') };
}

const { name, nodes, backend, frontend } = await nodesOf(scaled);
const single = await nodesOf(one);

/** The backend's variables as Railway fills them in. */
const filledIn = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(backend.variables ?? {}).map(([key, variable]) => {
      if (variable.type === 'literal')
        return [key, key === 'PUBLIC_ORIGIN' ? 'shop.up.railway.app' : (variable.value ?? '')];
      return [
        key,
        key === 'DATABASE_URL'
          ? 'postgresql://postgres:x@database.railway.internal:5432/railway'
          : 'redis://default:x@cache.railway.internal:6379',
      ];
    }),
  );

describe('the project on Railway that outgrew one process', () => {
  it('has PostgreSQL 18, Redis and the two services, and nothing else', () => {
    expect(name).toBe(single.name);
    expect(nodes.map((node) => node.address).sort()).toEqual([
      'database.cache',
      'database.database',
      'service.backend',
      'service.frontend',
    ]);
    expect(nodes.find((node) => node.address === 'database.database')).toMatchObject({
      engine: 'postgres',
      image: expect.stringMatching(/:18$/),
    });
  });

  it('runs three backends that keep nothing of their own', () => {
    expect(backend.deploy).toMatchObject({ numReplicas: 3 });
    expect(backend.deploy).not.toHaveProperty('requiredMountPath');
    expect(backend.volumeAttachments).toBeUndefined();
  });

  it('leads them to the database and to Redis over the private network, without naming a secret', () => {
    expect(backend.variables).toMatchObject({
      DATABASE_URL: { type: 'reference', resource: 'database.database', output: 'DATABASE_URL' },
      REDIS_URL: { type: 'reference', resource: 'database.cache', output: 'REDIS_URL' },
    });
    const variables = [backend, frontend].flatMap((node) => Object.keys(node.variables ?? {}));
    expect(variables.filter((key) => /PASSWORD|SECRET|TOKEN|KEY/.test(key))).toEqual([]);
  });

  it('gives the server a configuration that it accepts, on PostgreSQL', () => {
    const env = readEnv(filledIn());
    expect(env).toMatchObject({ PORT: 8000, HOST: '::', PUBLIC_ORIGIN: 'https://shop.up.railway.app' });
    expect(databaseFile(env)).toBeUndefined();
  });

  it('replaces nothing before the new one is healthy, and drains the old one', () => {
    for (const { deploy } of [backend, frontend]) {
      expect(deploy).toMatchObject({ healthcheckPath: '/health', drainingSeconds: 15, overlapSeconds: 10 });
    }
  });

  it('is in all else the project of one process: images, pages, addresses, whom it believes', () => {
    expect(backend.build).toEqual(single.backend.build);
    expect(frontend).toEqual(single.frontend);
    const { DATABASE_URL: _, REDIS_URL: __, ...common } = backend.variables ?? {};
    expect(single.backend.variables).toMatchObject(common);
  });
});

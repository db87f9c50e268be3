import { existsSync, readFileSync } from 'node:fs';
import { createRailwayContext, project, type ServiceNode } from 'railway/iac';
import { describe, expect, it } from 'vitest';
import define from '../.railway/railway.ts';
import { databaseFile, readEnv } from '../containers/api/env.ts';
import railwayJson from '../railway.json' with { type: 'json' };

/** The project as the Railway CLI would compare it with what is there. */
const { name, resources = [] } = await define(createRailwayContext({ environment: 'production' }), project);
const nodes = resources.flat();
const services = nodes.filter((node) => node.type === 'service');

function service(named: string): ServiceNode {
  const found = services.find((node) => node.name === named);
  if (found === undefined) throw new Error(`there is no service "${named}"`);
  return found;
}

/** The variables that a service is given as plain text. */
const literals = ({ variables = {} }: ServiceNode): Record<string, string> =>
  Object.fromEntries(
    Object.entries(variables).flatMap(([key, variable]) =>
      variable.type === 'literal' ? [[key, variable.value ?? '']] : [],
    ),
  );

/** The backend's variables as Railway fills them in. */
const filledIn = (): Record<string, string> => ({ ...literals(backend), PUBLIC_ORIGIN: 'shop.up.railway.app' });

const backend = service('backend');
const frontend = service('frontend');

describe('the project on Railway', () => {
  it('has the two services and the volume, and nothing else', () => {
    expect(name).toBe('pupuseria');
    expect(nodes.map((node) => node.address).sort()).toEqual([
      'service.backend',
      'service.frontend',
      'volume.backend-data',
    ]);
  });

  it('builds each service from its Dockerfile', () => {
    expect(services.map((node) => node.build)).toEqual([
      { builder: 'DOCKERFILE', dockerfilePath: 'containers/api/Dockerfile' },
      { builder: 'DOCKERFILE', dockerfilePath: 'containers/web/Dockerfile' },
    ]);
    for (const { build } of services)
      expect(existsSync(build?.dockerfilePath ?? ''), build?.dockerfilePath ?? '').toBe(true);
  });

  it('waits for /health, restarts what fails and drains before it kills', () => {
    for (const { deploy } of services) {
      expect(deploy).toMatchObject({
        healthcheckPath: '/health',
        healthcheckTimeout: 300,
        restartPolicyType: 'ON_FAILURE',
        drainingSeconds: 15,
      });
    }
  });

  it('drains for longer than the server takes to end', () => {
    const [, delayMs] =
      /closeWithGrace\(\{ delay: ([\d_]+)/.exec(readFileSync('containers/api/server.ts', 'utf8')) ?? [];
    expect(Number(delayMs?.replaceAll('_', ''))).toBeLessThan((backend.deploy?.drainingSeconds ?? 0) * 1_000);
  });

  it('keeps the database on the volume, with one instance, and starts nothing without it', () => {
    expect(backend.volumeAttachments).toMatchObject({
      'backend-data': { volume: 'volume.backend-data', mountPath: '/app/data' },
    });
    expect(databaseFile(readEnv(filledIn()))).toBe('/app/data/restaurant.db');
    expect(backend.deploy).toMatchObject({ numReplicas: 1, requiredMountPath: '/app/data' });
    expect(frontend.volumeAttachments).toBeUndefined();
  });

  it('can write to the volume, which Railway mounts as root', () => {
    expect(literals(backend)).toMatchObject({ RAILWAY_RUN_UID: '0' });
  });

  it('gives the server a configuration that it accepts', () => {
    expect(readEnv(filledIn())).toMatchObject({ PORT: 8000, HOST: '::', OWNER_NAME: 'owner', CORS_ORIGINS: [] });
    expect(readEnv(filledIn()).PUBLIC_ORIGIN).toBe('https://shop.up.railway.app');
    // Before the pages have a domain, Railway fills in nothing.
    expect(readEnv({ ...filledIn(), PUBLIC_ORIGIN: '' }).PUBLIC_ORIGIN).toBeUndefined();
  });

  it('leads /api from the pages to the backend over the private network, same origin', () => {
    expect(literals(frontend)).toEqual({
      PORT: '8080',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: Railway's syntax, not JavaScript's.
      API_UPSTREAM: '${{backend.RAILWAY_PRIVATE_DOMAIN}}:${{backend.PORT}}',
      VITE_API_URL: '',
      TRUSTED_PROXIES: '100.64.0.0/10',
    });
  });

  it('believes the pages’ server on the private network, and no address of the internet or of a shop’s Wi-Fi', () => {
    const { TRUSTED_PROXIES } = readEnv(filledIn());
    expect(TRUSTED_PROXIES).toEqual(['10.0.0.0/8', '100.64.0.0/10', 'fd00::/8']);
  });

  it('holds no secret', () => {
    const variables = services.flatMap((node) => Object.keys(node.variables ?? {}));
    expect(variables.filter((key) => /PASSWORD|SECRET|TOKEN|KEY/.test(key))).toEqual([]);
  });
});

describe('railway.json', () => {
  it('says of the backend what .railway/railway.ts says', () => {
    const { build, deploy } = railwayJson;
    expect({ build: backend.build, deploy: backend.deploy }).toMatchObject({ build, deploy });
  });

  it('is not uploaded, so that no service is configured twice', () => {
    expect(readFileSync('.railwayignore', 'utf8').split('\n')).toContain('/railway.json');
  });
});

describe('Railway builds', () => {
  it.each(['containers/api/Dockerfile', 'containers/web/Dockerfile'])(
    '%s, which uses nothing that it refuses',
    (file) => {
      const instructions = readFileSync(file, 'utf8').replaceAll(/^\s*#.*$/gm, '');
      // "docker VOLUME at Line N is not supported, use Railway Volumes"
      expect(instructions).not.toMatch(/^\s*VOLUME\b/im);
      // A cache mount needs the id `s/<id of the service>-<path>`, which is another one in every shop's project.
      expect(instructions).not.toMatch(/--mount=type=cache/);
    },
  );
});

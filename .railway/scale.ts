/**
 * The shop on Railway on PostgreSQL, with three replicas of the backend and Redis: what .railway/railway.ts is for one process
 * and a file (docs/SCALING.md). `railway config plan --file .railway/scale.ts` shows what would change.
 *
 * A variable that is set on Railway but not named here is planned away. No secret is named: those of the database and of
 * Redis are made by Railway and referred to, the owner's password is made up and printed once, on the first start.
 */
import { defineRailway, postgres, project, redis, service } from 'railway/iac';

const apiPort = 8000;
const webPort = 8080;

/** How both services are started, probed and stopped. */
const deploy = {
  healthcheckPath: '/health',
  healthcheckTimeout: 300,
  restartPolicyType: 'ON_FAILURE',
  restartPolicyMaxRetries: 10,
  // Without it SIGKILL follows SIGTERM at once. The server takes 9 s at most to end what it has begun.
  drainingSeconds: 15,
  // The old ones go on beside the new ones for as long as what they were asked takes.
  overlapSeconds: 10,
} as const;

// biome-ignore lint/style/noDefaultExport: where the Railway CLI looks.
export default defineRailway(() => {
  const database = postgres('database');
  const cache = redis('cache');

  const backend = service('backend', {
    build: { builder: 'DOCKERFILE', dockerfilePath: 'containers/api/Dockerfile' },
    // Nothing is on a volume: any of them may be replaced at any time, while the others answer.
    deploy: { ...deploy, numReplicas: 3 },
    env: {
      PORT: String(apiPort),
      // All addresses, IPv6 too: older environments have no other private network.
      HOST: '::',
      // Both over the private network.
      DATABASE_URL: database.env.DATABASE_URL,
      REDIS_URL: cache.env.REDIS_URL,
      OWNER_NAME: 'owner',
      // The host that guests use; Railway fills it in, and leaves it empty until there is one.
      // biome-ignore lint/suspicious/noTemplateCurlyInString: Railway's syntax, not JavaScript's.
      PUBLIC_ORIGIN: '${{frontend.RAILWAY_PUBLIC_DOMAIN}}',
      // The private network, on which there is nothing but this project. Its addresses are not known beforehand.
      TRUSTED_PROXIES: '10.0.0.0/8,100.64.0.0/10,fd00::/8',
    },
  });

  const frontend = service('frontend', {
    build: { builder: 'DOCKERFILE', dockerfilePath: 'containers/web/Dockerfile' },
    deploy,
    env: {
      PORT: String(webPort),
      // The name has the addresses of all replicas; nginx follows them and passes over one that does not answer.
      // biome-ignore lint/suspicious/noTemplateCurlyInString: Railway's syntax, not JavaScript's.
      API_UPSTREAM: '${{backend.RAILWAY_PRIVATE_DOMAIN}}:${{backend.PORT}}',
      // Empty: the pages call their own origin, and nginx passes /api on.
      VITE_API_URL: '',
      // Railway's edge, which says in X-Real-IP whom it serves (docs.railway.com/reference/public-networking).
      TRUSTED_PROXIES: '100.64.0.0/10',
    },
  });

  return project('pupuseria', { resources: [database, cache, backend, frontend] });
});

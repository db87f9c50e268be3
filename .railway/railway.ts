/**
 * The project on Railway, both services of it: `railway config plan` shows what would change, `railway config apply`
 * changes it (docs/DEPLOYMENT.md). There is no `source`: code comes by `railway up`, after every check has passed.
 *
 * A variable that is set on Railway but not named here is planned away. No secret is named: the owner's password is
 * made up and printed once, on the first start.
 */
import { defineRailway, project, service, volume } from 'railway/iac';

const apiPort = 8000;
const webPort = 8080;
const dataPath = '/app/data';

/** How both services are started, probed and stopped. `railway.json` says the same for the backend. */
const deploy = {
  healthcheckPath: '/health',
  healthcheckTimeout: 300,
  restartPolicyType: 'ON_FAILURE',
  restartPolicyMaxRetries: 10,
  // Without it SIGKILL follows SIGTERM at once. The server takes 9 s at most to end what it has begun.
  drainingSeconds: 15,
} as const;

// biome-ignore lint/style/noDefaultExport: where the Railway CLI looks.
export default defineRailway(() => {
  const data = volume('backend-data');

  const backend = service('backend', {
    build: { builder: 'DOCKERFILE', dockerfilePath: 'containers/api/Dockerfile' },
    // One instance: SQLite has one file, and a volume has one service.
    // Without its volume it would write into the container, and lose everything with it: then it does not start.
    deploy: { ...deploy, numReplicas: 1, requiredMountPath: dataPath },
    volumeMounts: { [dataPath]: data },
    env: {
      PORT: String(apiPort),
      // All addresses, IPv6 too: older environments have no other private network.
      HOST: '::',
      DATABASE_URL: `file:${dataPath}/restaurant.db`,
      OWNER_NAME: 'owner',
      // Railway mounts a volume as root's (docs.railway.com/volumes/reference, "Caveats"). The container starts as root
      // to hand it over to its own user, 10001, and serves as that one (containers/api/container.ts).
      RAILWAY_RUN_UID: '0',
      // The host that guests use; Railway fills it in, and leaves it empty until there is one.
      // biome-ignore lint/suspicious/noTemplateCurlyInString: Railway's syntax, not JavaScript's.
      PUBLIC_ORIGIN: '${{frontend.RAILWAY_PUBLIC_DOMAIN}}',
      // The private network, on which there is nothing but this project. Its addresses are not known beforehand.
      TRUSTED_PROXIES: '10.0.0.0/8,100.64.0.0/10,fd00::/8',
    },
  });

  const frontend = service('frontend', {
    build: { builder: 'DOCKERFILE', dockerfilePath: 'containers/web/Dockerfile' },
    // The old one goes on beside the new one for as long as what it was asked takes.
    deploy: { ...deploy, overlapSeconds: 10 },
    env: {
      PORT: String(webPort),
      // Over the private network, which is plain HTTP inside an encrypted tunnel: the backend needs no public domain.
      // Railway fills in the names between the braces.
      // biome-ignore lint/suspicious/noTemplateCurlyInString: Railway's syntax, not JavaScript's.
      API_UPSTREAM: '${{backend.RAILWAY_PRIVATE_DOMAIN}}:${{backend.PORT}}',
      // Empty: the pages call their own origin, and nginx passes /api on.
      VITE_API_URL: '',
      // Railway's edge, which says in X-Real-IP whom it serves (docs.railway.com/reference/public-networking).
      TRUSTED_PROXIES: '100.64.0.0/10',
    },
  });

  return project('pupuseria', { resources: [data, backend, frontend] });
});

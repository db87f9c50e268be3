import { join } from 'node:path';
import { openServices } from '../../../functions/platform/services.ts';
import { makeTemplate, temporaryFolder } from '../../../functions/platform/testing/database.ts';
import { buildApp } from '../app.ts';
import { readEnv } from '../env.ts';

/** The OpenAPI document as /openapi.json serves it. */
export async function openApiDocument() {
  const folder = await temporaryFolder();
  try {
    const path = join(folder.path, 'restaurant.db');
    await makeTemplate(path);
    const { close, ...services } = openServices(path);
    const app = await buildApp({ services, env: readEnv({ LOG_LEVEL: 'silent' }) });
    await app.ready();
    const document = app.swagger();
    await app.close();
    await close();
    return document;
  } finally {
    await folder.remove();
  }
}

import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { buildApp } from '../containers/api/app.ts';
import { readEnv } from '../containers/api/env.ts';
import type { Services } from '../functions/platform/context.ts';

export const clientTypesFile = join(import.meta.dirname, '../web/src/api/openapi.ts');

/** The TypeScript that openapi-typescript generates from the API as it is now. */
export async function clientTypes(): Promise<string> {
  const ast = await openapiTS(await openApiDocument(), { alphabetize: true, defaultNonNullable: false });
  return `// Generated from the OpenAPI document by \`npm run client\`; a test fails when it is not current.\n\n${astToString(ast)}`;
}

/** The document as /openapi.json serves it. It is made from the catalogue alone: no database is opened. */
async function openApiDocument(): Promise<string> {
  const services = {} as Services;
  const app = await buildApp({ services, env: readEnv({ LOG_LEVEL: 'silent' }) });
  const { body } = await app.inject('/openapi.json');
  await app.close();
  return body;
}

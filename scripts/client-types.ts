import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { openApiDocument } from '../containers/api/testing/app.ts';

export const clientTypesFile = join(import.meta.dirname, '../web/src/api/openapi.ts');

/** The TypeScript that openapi-typescript generates from the API as it is now. */
export async function clientTypes(): Promise<string> {
  const ast = await openapiTS(JSON.stringify(await openApiDocument()), { alphabetize: true });
  return `// Generated from the OpenAPI document by \`npm run client\`; a test fails when it is not current.\n\n${astToString(ast)}`;
}

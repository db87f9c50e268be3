/** `npm run client`: makes the web app's API types, web/src/api/openapi.ts, from the OpenAPI document of the functions. */
import { writeFile } from 'node:fs/promises';
import { clientTypes, clientTypesFile } from './client-types.ts';

await writeFile(clientTypesFile, await clientTypes());
console.log(`Wrote ${clientTypesFile}.`);

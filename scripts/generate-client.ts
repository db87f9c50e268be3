/**
 * `npm run client`: makes what follows from the functions: the web app's API types, web/src/api/openapi.ts, from the
 * OpenAPI document, and docs/ERRORS.md from the table of problems.
 */
import { writeFile } from 'node:fs/promises';
import { clientTypes, clientTypesFile } from './client-types.ts';
import { errorsDoc, errorsDocFile } from './errors-doc.ts';

await writeFile(clientTypesFile, await clientTypes());
await writeFile(errorsDocFile, errorsDoc());
console.log(`Wrote ${clientTypesFile} and ${errorsDocFile}.`);

import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { makeTemplate, temporaryFolder } from './database.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The database file that tests copy. */
    template: string;
  }
}

/** Makes one migrated, seeded database for the whole run; tests copy it instead of cleaning up after each other. */
export async function setup(project: TestProject) {
  const folder = await temporaryFolder();
  const template = join(folder.path, 'template.db');
  await makeTemplate(template);
  project.provide('template', template);
  return folder.remove;
}

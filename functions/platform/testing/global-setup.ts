import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { startPostgresql } from '../../../prisma/testing/postgresql.ts';
import { removeAbandoned } from '../../../scripts/temporary.ts';
import { temporaryFolder } from './database.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The database that tests copy: a SQLite file's path, or a PostgreSQL database's URL. */
    template: string;
    /** A folder for what all tests of the run share, gone after it. */
    runFolder: string;
  }
}

/** Makes one migrated, seeded database for the whole run; tests copy it instead of cleaning up after each other. */
export async function setup(project: TestProject) {
  await removeAbandoned();
  const { path: runFolder, remove } = await temporaryFolder();
  const { template, stop } = project.name.includes('PostgreSQL') ? await onPostgresql() : inFile(runFolder);
  await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'make-template.ts'), template]);
  project.provide('template', template);
  project.provide('runFolder', runFolder);
  return async () => {
    await stop?.();
    await remove();
  };
}

async function onPostgresql() {
  const { newDatabase, stop } = await startPostgresql();
  return { template: await newDatabase(), stop };
}

const inFile = (folder: string) => ({ template: join(folder, 'template.db'), stop: undefined });

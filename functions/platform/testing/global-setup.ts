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
  }
}

/** Makes one migrated, seeded database for the whole run; tests copy it instead of cleaning up after each other. */
export async function setup(project: TestProject) {
  await removeAbandoned();
  const { template, remove } = project.name.includes('PostgreSQL') ? await onPostgresql() : await inFile();
  await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'make-template.ts'), template]);
  project.provide('template', template);
  return remove;
}

async function onPostgresql() {
  const { newDatabase, stop } = await startPostgresql();
  return { template: await newDatabase(), remove: stop };
}

async function inFile() {
  const { path, remove } = await temporaryFolder();
  return { template: join(path, 'template.db'), remove };
}

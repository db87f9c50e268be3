import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../../prisma/migrate.ts';
import { seed } from '../../../prisma/seed.ts';
import { openServices } from '../services.ts';

/** A folder of its own under the system's temporary one, removed by `remove()`. */
export async function temporaryFolder() {
  const path = await mkdtemp(join(tmpdir(), 'pupuseria-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Makes a migrated database with the real menu at `path`: what every test copies. */
export async function makeTemplate(path: string): Promise<void> {
  await migrate(path);
  const { write, close } = openServices(path);
  await seed(write);
  await close();
}

/** A copy of the template, a plain file once its only writer has closed it. */
export const copyTemplate = (template: string, path: string) => cp(template, path);

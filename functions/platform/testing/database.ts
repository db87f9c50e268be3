import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../../prisma/migrate.ts';
import { seed } from '../../../prisma/seed.ts';
import { ensureOwner } from '../../staff/ensure-owner.ts';
import { openServices } from '../services.ts';

/** The owner of every test's shop. */
export const owner = { name: 'owner', password: 'comal-caliente' };

/** A folder of its own under the system's temporary one; `remove()` takes it away. */
export async function temporaryFolder() {
  const path = await mkdtemp(join(tmpdir(), 'pupuseria-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Makes the database that every test copies: migrated, with the real menu and an owner. */
export async function makeTemplate(path: string): Promise<void> {
  await migrate(path);
  const { close, ...services } = openServices(path);
  await seed(services);
  await ensureOwner(services, owner);
  await close();
}

/** A copy of the template in a folder of its own. It is one plain file, because its only writer has closed it. */
export async function copyTemplate(template: string) {
  const folder = await temporaryFolder();
  const path = join(folder.path, 'restaurant.db');
  await cp(template, path);
  return { path, remove: folder.remove };
}

/**
 * `node make-template.ts <url>`: makes the database that every test copies: migrated, with the real menu and an owner. A
 * process of its own, because two instances of Prisma's schema engine in one hang, and each of vitest's projects has its own.
 */
import { migrateDatabase } from '../../../prisma/open-database.ts';
import { seed } from '../../../prisma/seed.ts';
import { openServices } from '../../services.ts';
import { ensureOwner } from '../../staff/ensure-owner.ts';
import { owner } from './owner.ts';

const [, , url = ''] = process.argv;
await migrateDatabase(url);
const { close, ...services } = await openServices(url);
await seed(services);
await ensureOwner(services, owner);
await close();

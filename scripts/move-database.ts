/**
 * `npm run db:move -- <sqlite file> <postgresql url>`: moves a shop from its SQLite file into an empty PostgreSQL database. Stop
 * the server first, and start it again with the new DATABASE_URL; the file stays as it is.
 */
import { existsSync } from 'node:fs';
import { StartupError } from '../prisma/migrate.ts';
import { moveShop } from '../prisma/move.ts';
import { migrateDatabase, nameOf, openDatabase } from '../prisma/open-database.ts';

async function move(file: string | undefined, url: string | undefined): Promise<void> {
  if (file === undefined || url === undefined || !/^postgres(ql)?:/.test(url)) {
    throw new StartupError(
      'Name the file and the database: npm run db:move -- data/restaurant.db postgresql://user:password@host/database',
    );
  }
  if (!existsSync(file)) throw new StartupError(`There is no file ${file}.`);
  for (const one of [file, url]) await migrateDatabase(one);
  const [from, to] = [await openDatabase(file, { readers: 1 }), await openDatabase(url, { readers: 1 })];
  try {
    await moveShop(from, to, ({ name, rows, sum }) =>
      console.log(`${name}: ${rows.toLocaleString('en')} rows${sum === null ? '' : `, sum ${sum}`}`),
    );
  } finally {
    await from.close();
    await to.close();
  }
  console.log(
    `The shop is in ${nameOf(url)} now: start the server with DATABASE_URL set to it, and keep ${file} aside.`,
  );
}

try {
  await move(process.argv[2], process.argv[3]);
} catch (error) {
  console.error(error instanceof StartupError ? error.message : error);
  process.exit(1);
}

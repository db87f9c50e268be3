/** `npm run db:seed`: loads the real menu and ten tables into an empty database; one that has a menu is not touched. */
import { readEnv } from '../containers/api/env.ts';
import { openServices } from '../functions/services.ts';
import { StartupError } from '../prisma/migrate.ts';
import { migrateDatabase, nameOf } from '../prisma/open-database.ts';
import { seed } from '../prisma/seed.ts';

try {
  const { DATABASE_URL: url } = readEnv(process.env);
  const name = nameOf(url);
  await migrateDatabase(url);
  const { close, ...services } = await openServices(url);
  console.log(
    (await seed(services)) ? `Loaded the menu into ${name}.` : `${name} has a menu already: nothing was changed.`,
  );
  await close();
} catch (error) {
  console.error(error instanceof StartupError ? error.message : error);
  process.exit(1);
}

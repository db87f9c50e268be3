/** `npm run db:seed`: loads the real menu and ten tables into an empty database; one that has a menu is not touched. */
import { databasePath, readEnv } from '../containers/api/env.ts';
import { openServices } from '../functions/services.ts';
import { migrate, StartupError } from '../prisma/migrate.ts';
import { seed } from '../prisma/seed.ts';

try {
  const path = databasePath(readEnv(process.env));
  await migrate(path);
  const { close, ...services } = await openServices(path);
  console.log(
    (await seed(services)) ? `Loaded the menu into ${path}.` : `${path} has a menu already: nothing was changed.`,
  );
  await close();
} catch (error) {
  console.error(error instanceof StartupError ? error.message : error);
  process.exit(1);
}

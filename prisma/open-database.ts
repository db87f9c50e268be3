import type { Database } from './database.ts';
import { openSqlite } from './sqlite.ts';

/** The migrated database that `url` names, by the driver of its kind. */
export const openDatabase = (url: string): Database => openSqlite(url.replace(/^file:/, ''));

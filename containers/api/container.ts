/**
 * What the image runs: the server, never as root. A platform may mount the volume as root's and start the container as
 * root for that (Railway does: RAILWAY_RUN_UID=0); then the data is handed over to the image's user and root is given up
 * before anything else happens.
 */
import { lchownSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { databaseFile, readEnv } from './env.ts';

/** The image's own user and group (Dockerfile). */
const user = 10_001;

function handOver(folder: string): void {
  mkdirSync(folder, { recursive: true });
  // `lchown`, and no other file systems' files: what a link leads to is not ours to give away.
  for (const entry of ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) {
    lchownSync(join(folder, entry), user, user);
  }
}

if (process.getuid?.() === 0) {
  // A configuration that is wrong is the server's to refuse, in words; it has no data to hand over.
  try {
    const file = databaseFile(readEnv(process.env));
    if (file !== undefined) handOver(dirname(file));
  } catch (error) {
    console.error(`The data could not be handed over to user ${user}: ${(error as Error).message}`);
  }
  // In this order: without root, the groups could not be changed any more. The kernel drops every capability with the
  // last step (capabilities(7), "Effect of user ID changes on capabilities").
  process.setgroups?.([user]);
  process.setgid?.(user);
  process.setuid?.(user);
}
await import('./server.ts');

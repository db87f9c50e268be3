/** A shop of its own for a test that has to close it, or to put another version of the pages in its window. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { freePort } from '../scripts/free-port.ts';
import { temporaryPrefix } from '../scripts/temporary.ts';
import { owner } from './owner.ts';

/** The origins of shops that are over: their tests have ended, and pages that are still open ask in vain. */
export const over = new Set<string>();

export class OwnShop {
  readonly origin: string;
  readonly #folder: string;
  readonly #port: number;
  #server: ChildProcess | undefined;

  private constructor(folder: string, port: number) {
    this.#folder = folder;
    this.#port = port;
    this.origin = `http://localhost:${port}`;
  }

  /** Opens a shop with an empty order book and the pages in a folder: those that `npm run build` made, if no other is named. */
  static async open(pages = 'dist/web'): Promise<OwnShop> {
    const folder = await mkdtemp(temporaryPrefix('own'));
    await cp(pages, join(folder, 'web'), { recursive: true });
    const shop = new OwnShop(folder, await freePort());
    await shop.reopen();
    return shop;
  }

  async reopen(): Promise<void> {
    this.#server = spawn(process.execPath, ['--import', './e2e/moved-clock.ts', 'containers/api/server.ts'], {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: {
        ...process.env,
        PORT: String(this.#port),
        DATABASE_URL: `file:${join(this.#folder, 'restaurant.db')}`,
        WEB_ROOT: join(this.#folder, 'web'),
        OWNER_NAME: owner.name,
        OWNER_PASSWORD: owner.password,
        LOG_LEVEL: 'warn',
        GUEST_LIMITS: 'off',
      },
    });
    await expect(async () => expect((await fetch(`${this.origin}/health`)).status).toBe(200)).toPass();
  }

  /** Moves the server's clock on. */
  async pass(ms: number): Promise<void> {
    if (this.#server === undefined) throw new Error('the shop is not open');
    const moved = once(this.#server, 'message');
    this.#server.send({ passMs: ms });
    await moved;
  }

  /** From now on nothing answers. */
  async close(): Promise<void> {
    this.#server?.kill();
    if (this.#server?.exitCode === null) await once(this.#server, 'exit');
  }

  /** Replaces the pages as a deployment does: every script has another name, and the old ones are gone. */
  async deploy(): Promise<void> {
    await this.close();
    const web = join(this.#folder, 'web');
    const names = (await readdir(join(web, 'assets'))).filter((name) => /\.(?:js|css)$/.test(name));
    const renamed = names.map((name) => [name, name.replace(/-([\w-]{8}\.(?:js|css))$/, '-next-$1')] as const);
    const rewrite = async (path: string) => {
      const before = await readFile(path, 'utf8');
      const after = renamed.reduce((text, [name, next]) => text.replaceAll(name, next), before);
      await writeFile(path, after);
    };
    for (const name of ['index.html', 'service-worker.js']) await rewrite(join(web, name));
    // What has no hash in its name has a revision in the worker's list; the page's is what the worker is named after.
    const worker = join(web, 'service-worker.js');
    await writeFile(worker, (await readFile(worker, 'utf8')).replaceAll(/[0-9a-f]{32}/g, '0'.repeat(32)));
    for (const [name, next] of renamed) {
      await rewrite(join(web, 'assets', name));
      await rename(join(web, 'assets', name), join(web, 'assets', next));
    }
    for (const file of await readdir(web, { recursive: true })) {
      if (/\.(?:br|gz)$/.test(file)) await rm(join(web, file));
    }
    await this.reopen();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    over.add(this.origin);
    await this.close();
    await rm(this.#folder, { recursive: true });
  }
}

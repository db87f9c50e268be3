import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** What is still delivered to the server when the way breaks. */
type Break = 'before it' | 'after it';

/** A way to the PostgreSQL at `url` that can be made to break at the next COMMIT. */
export async function openBreakingWay(url: string) {
  const server = new URL(url);
  const sockets = new Set<Socket>();
  let breaks: Break | undefined;

  const proxy = createServer((near) => {
    const far = connect(Number(server.port), server.hostname);
    let isCut = false;
    near.on('data', (chunk) => {
      if (breaks === undefined || !chunk.includes('COMMIT')) return void far.write(chunk);
      isCut = true;
      if (breaks === 'before it') near.destroy();
      else far.write(chunk);
      breaks = undefined;
    });
    far.on('data', (chunk) => {
      // The server has answered: it has executed the statement.
      if (isCut) near.destroy();
      else near.write(chunk);
    });
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on('error', () => undefined).on('close', () => other.destroy());
    }
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const way = new URL(url);
  way.port = String((proxy.address() as AddressInfo).port);
  return {
    url: way.href,
    /** Breaks the connection that sends the next COMMIT, before the server gets it, or after but before its answer. */
    breakAtCommit(when: Break): void {
      breaks = when;
    },
    close(): void {
      proxy.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

import pg from 'pg';

const channel = 'pupuseria_log';
const comeBackMs = 1_000;

/**
 * The doorbell of all processes, on a session of its own: NOTIFY after COMMIT, because in a transaction it would hold a lock
 * of the whole server until the disk has answered. A session that breaks is replaced; what rings meanwhile is lost.
 */
export function openBell(config: pg.ClientConfig) {
  const listeners = new Set<(seq: number) => void>();
  let session: pg.Client | undefined;
  let retry: NodeJS.Timeout | undefined;
  let isClosed = false;
  const notify = (seq: number) => {
    for (const listener of listeners) listener(seq);
  };

  function open(): void {
    const client = new pg.Client(config);
    session = client;
    client.on('notification', ({ payload }) => notify(Number(payload)));
    client.on('error', () => replace(client));
    client.on('end', () => replace(client));
    client
      .connect()
      .then(() => client.query(`LISTEN ${channel}`))
      .catch(() => replace(client));
  }

  function replace(client: pg.Client): void {
    if (isClosed || session !== client || retry !== undefined) return;
    client.end().catch(() => undefined);
    retry = setTimeout(() => {
      retry = undefined;
      open();
    }, comeBackMs).unref();
  }

  return {
    /** Other processes are notified through the server; listeners of this process at once. */
    ring(seq: number): void {
      notify(seq);
      session?.query(`SELECT pg_notify('${channel}', $1)`, [String(seq)]).catch(() => undefined);
    },
    onRing(listener: (seq: number) => void): () => void {
      if (session === undefined) open();
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close(): Promise<void> {
      isClosed = true;
      clearTimeout(retry);
      await session?.end().catch(() => undefined);
    },
  };
}

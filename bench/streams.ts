import { Agent, type ClientRequest, get } from 'node:http';

type OnOrder = (orderId: string, atMs: number) => void;

/** Kitchen screens: `howMany` live streams of all orders, each reported as it reads an order's event. Resolves when all are open. */
export async function openScreens(url: string, headers: { authorization: string }, howMany: number, onOrder: OnOrder) {
  const agent = new Agent({ maxSockets: Number.POSITIVE_INFINITY });
  const requests: ClientRequest[] = [];
  const open = () =>
    new Promise<void>((resolve, reject) => {
      const request = get(`${url}/api/v1/events`, { agent, headers }, (answer) => {
        if (answer.statusCode !== 200) return reject(new Error(`A live stream answered ${answer.statusCode}`));
        let text = '';
        answer.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
          // The first event has an id and no data: the stream is live from here on.
          if (text.includes('id: ')) resolve();
          const events = text.split('\n\n');
          text = events.pop() ?? '';
          for (const event of events) {
            const [, orderId] = /"orderId":"([^"]+)"/.exec(event) ?? [];
            if (orderId !== undefined) onOrder(orderId, performance.now());
          }
        });
        answer.on('error', () => undefined);
      });
      request.on('error', reject);
      requests.push(request);
    });
  // A few at a time: a thousand at once would measure the queue for connections.
  for (let opened = 0; opened < howMany; opened += 50) {
    await Promise.all(Array.from({ length: Math.min(50, howMany - opened) }, open));
  }
  return {
    close() {
      for (const request of requests) request.destroy();
      agent.destroy();
    },
  };
}

import { expect, it } from 'vitest';
import { allOrderIds, compose, orderUntilAnswered } from './stack.ts';

const clients = 16;
const ordersEach = 30;

it('no order is lost and none is doubled when the API’s container is replaced while 16 guests order', async () => {
  const before = new Set(await allOrderIds());
  const answeredAt: number[] = [];
  const acknowledged: string[] = [];
  let replaced: Promise<unknown> | undefined;

  const guest = async (client: number) => {
    for (let index = 0; index < ordersEach; index += 1) {
      const { id } = await orderUntilAnswered(`replaced-${client}-${index}-${process.pid}`);
      acknowledged.push(id);
      answeredAt.push(performance.now());
      // Everybody has ordered something, and most is still to come.
      if (acknowledged.length === clients * 5) {
        replaced = compose('up', '--detach', '--force-recreate', '--no-deps', '--wait', 'backend');
      }
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => guest(client)));
  await replaced;

  const stored = (await allOrderIds()).filter((id) => !before.has(id));
  const gaps = answeredAt.map((at, index) => at - (answeredAt[index - 1] ?? at));
  console.log(
    `${acknowledged.length} orders acknowledged, ${acknowledged.filter((id) => !stored.includes(id)).length} lost, ` +
      `${stored.length - new Set(acknowledged).size} doubled; the longest gap was ${(Math.max(...gaps) / 1000).toFixed(1)} s`,
  );
  expect(replaced).toBeDefined();
  expect(acknowledged).toHaveLength(clients * ordersEach);
  expect(stored.sort()).toEqual(acknowledged.sort());
});

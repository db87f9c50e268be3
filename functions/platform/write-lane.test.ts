import { describe, expect, it } from 'vitest';
import { holdDatabase } from './testing/database.ts';
import { openTestShop } from './testing/shop.ts';
import { type BatchKind, type JobKind, outcomeOf } from './write-lane.ts';

// No test here is about how fast the machine is.
const shop = await openTestShop({ lane: { queueMs: 60_000 } });
const { write, writeTogether, db, events, newId } = shop.services;

const texts = { es: 'Sopas', en: 'Soups' };
/** A category that is known by how its id begins. */
const category = (label: string) => ({ id: `${label}: ${newId()}`, position: 0, name: texts });
const labelled = (label: string) => ({ where: { id: { startsWith: `${label}: ` } } });
const found = (label: string) => db.menuCategory.count(labelled(label));

describe('the write lane', () => {
  it('loses none of 3,000 acknowledged writes beside 1,000 transactions that fail', { timeout: 60_000 }, async () => {
    const kept: (() => Promise<string>)[] = [
      () => write((tx) => tx.menuCategory.create({ data: category('kept') })).then(({ id }) => id),
      () => {
        const items = { create: { ...category('kept'), priceCents: 1, tags: [] } };
        return write((tx) => tx.menuCategory.create({ data: { ...category('kept'), items } })).then(({ id }) => id);
      },
      async () => {
        const { id } = category('kept');
        await write((tx) => tx.$executeRaw`INSERT INTO menu_categories (id, position, name) VALUES (${id}, 0, '{}')`);
        return id;
      },
    ];
    const undone: (() => Promise<unknown>)[] = [
      () =>
        write(async (tx) => {
          await tx.menuCategory.create({ data: category('undone') });
          throw new Error('on purpose');
        }),
      () => write((tx) => tx.$executeRaw`INSERT INTO menu_categories (id) VALUES ('not enough columns')`),
      () =>
        write((tx) =>
          tx.menuItem.create({ data: { ...category('undone'), priceCents: 1, tags: [], categoryId: 'none' } }),
        ),
    ];
    const acknowledged: string[] = [];
    let failed = 0;
    for (let round = 0; round < 10; round += 1) {
      const attempts = Array.from({ length: 100 }, async (_, index) => {
        const fail = undone[index % undone.length]?.().catch(() => {
          failed += 1;
        });
        acknowledged.push(...(await Promise.all(kept.map((keep) => keep()))));
        await fail;
      });
      await Promise.all(attempts);
    }
    const rows = await db.menuCategory.findMany({ ...labelled('kept'), select: { id: true } });
    expect([acknowledged.length, failed]).toEqual([3_000, 1_000]);
    expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(acknowledged));
    expect([await found('undone'), await db.menuItem.count(labelled('undone'))]).toEqual([0, 0]);
    expect(await db.menuItem.count(labelled('kept'))).toBe(1_000);
  });

  it('runs jobs one at a time, in the order they came', async () => {
    const log: string[] = [];
    const job = (name: string) =>
      write(async (tx) => {
        log.push(`${name} begins`);
        await tx.menuCategory.count();
        log.push(`${name} ends`);
      });
    await Promise.all([job('first'), job('second'), job('third')]);
    expect(log).toEqual(['first begins', 'first ends', 'second begins', 'second ends', 'third begins', 'third ends']);
  });

  it('rolls back only the inner part that failed when the job goes on', async () => {
    await write(async (tx) => {
      await tx.menuCategory.create({ data: category('outer') });
      const inner = tx.$transaction(async (nested) => {
        await nested.menuCategory.create({ data: category('inner') });
        throw new Error('on purpose');
      });
      await inner.catch(() => undefined);
    });
    expect([await found('outer'), await found('inner')]).toEqual([1, 0]);
  });

  it('publishes to live streams what was committed, and nothing else', async () => {
    const { id: orderId } = await shop.place();
    const published: number[] = [];
    const stop = events.listen(({ event }) => {
      if ('order' in event) published.push(event.order.version);
    });
    const append = (version: number, fails: boolean) =>
      writeTogether(
        {
          most: 1,
          async run(tx) {
            const event = { orderId, type: 'moved', status: 'preparing', version, at: new Date(), staffId: null };
            const [stored] = await tx.record('order_events', [event]);
            await tx.run('UPDATE orders SET version = ? WHERE id = ?', version, orderId);
            if (fails) throw new Error('on purpose');
            return [{ ok: true as const, value: stored?.seq ?? 0 }];
          },
        },
        undefined,
      );
    const first = await append(2, false);
    await expect(append(3, true)).rejects.toThrow('on purpose');
    // What was given out to the one that failed is given out again.
    expect(await append(4, false)).toBe(first + 1);
    await expect.poll(() => published.at(-1)).toBe(4);
    stop();
    expect(published).not.toContain(3);
  });
});

describe('a live stream that breaks', () => {
  it('spoils neither the write that is committed nor what the other streams hear', async () => {
    const published: number[] = [];
    let broken = 0;
    const stopBroken = events.listen(() => {
      broken += 1;
      throw new Error('on purpose');
    });
    const stop = events.listen(({ seq }) => published.push(seq));
    const orders = [await shop.place(), await shop.place()];
    await expect.poll(() => published.length).toBe(2);
    stopBroken();
    stop();
    expect(orders.map(({ status }) => status)).toEqual(['received', 'received']);
    expect(broken).toBe(1);
  });
});

describe('another process holding the database', () => {
  it('delays a write until it lets go, and the write happens once', async () => {
    const releaseDatabase = await holdDatabase(shop.url);
    let runs = 0;
    const waiting = write((tx) => {
      runs += 1;
      return tx.menuCategory.create({ data: category('delayed') });
    });
    // Reads go on meanwhile.
    expect(await found('delayed')).toBe(0);
    await releaseDatabase();
    await waiting;
    expect([runs, await found('delayed')]).toEqual([1, 1]);
  });

  it('is answered with database-busy when it never lets go, and the lane works again afterwards', async () => {
    const releaseDatabase = await holdDatabase(shop.url);
    const refused = write((tx) => tx.menuCategory.create({ data: category('refused') }));
    await expect(refused).rejects.toMatchObject({ code: 'database-busy', status: 503 });
    await releaseDatabase();
    await write((tx) => tx.menuCategory.create({ data: category('healed') }));
    expect([await found('refused'), await found('healed')]).toEqual([0, 1]);
  });
});

describe('reading', () => {
  it('cannot write, whatever is tried', async () => {
    const insert = 'INSERT INTO tables (number) VALUES (99) RETURNING number';
    await expect(shop.services.read((tx) => tx.get(insert))).rejects.toThrow(/read-?only/);
    await expect(shop.services.readOne(insert)).rejects.toThrow(/read-?only/);
    expect(await db.table.count({ where: { number: 99 } })).toBe(0);
  });

  it('sees one moment, whatever is written meanwhile', async () => {
    const count = 'SELECT count(*) AS count FROM menu_categories';
    const counts = await shop.services.read(async (tx) => {
      const before = await tx.get(count);
      await write((writer) => writer.menuCategory.create({ data: category('meanwhile') }));
      return [before, await tx.get(count)];
    });
    expect(counts[1]).toEqual(counts[0]);
    expect(await shop.services.read((tx) => tx.get(count))).not.toEqual(counts[0]);
  });
});

describe('writes that wait together', () => {
  type Input = { name: string; refuse?: boolean; poison?: boolean };
  let batches: string[][] = [];
  const committed: string[] = [];
  const together: BatchKind<Input, string> = {
    most: 8,
    async run(tx, inputs) {
      batches.push(inputs.map(({ name }) => name));
      tx.afterCommit(() => committed.push(...inputs.map(({ name }) => name)));
      const decide = ({ name, refuse }: Input) =>
        outcomeOf(() => {
          if (refuse === true) throw new Error(`refused ${name}`);
          return name;
        });
      const outcomes = await Promise.all(inputs.map(decide));
      const accepted = inputs.filter(({ refuse }) => refuse !== true);
      await tx.insert(
        'menu_categories',
        accepted.map(({ name }) => category(name)),
      );
      if (inputs.some(({ poison }) => poison)) throw new Error('the whole batch fails');
      return outcomes;
    },
  };
  const send = (input: Input) => shop.services.writeTogether(together, input);

  it('share a transaction, each with an answer of its own', async () => {
    batches = [];
    const names = Array.from({ length: 20 }, (_, index) => `together ${index}`);
    expect(await Promise.all(names.map((name) => send({ name })))).toEqual(names);
    expect(batches.flat()).toEqual(names);
    expect(batches.length).toBeLessThanOrEqual(4);
    for (const name of names) expect(await found(name)).toBe(1);
  });

  it('do not suffer for one of them that is refused', async () => {
    const answers = await Promise.allSettled([
      send({ name: 'good 1' }),
      send({ name: 'bad', refuse: true }),
      send({ name: 'good 2' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect([await found('good 1'), await found('bad'), await found('good 2')]).toEqual([1, 0, 1]);
  });

  it('are each tried alone when all together fail, and stored once', async () => {
    const answers = await Promise.allSettled([
      send({ name: 'alone 1' }),
      send({ name: 'poison', poison: true }),
      send({ name: 'alone 2' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect([await found('alone 1'), await found('poison'), await found('alone 2')]).toEqual([1, 0, 1]);
  });

  it('are followed by what is to be done after COMMIT, and only when there was one', () => {
    const about = (label: string) => committed.filter((name) => name.startsWith(label));
    expect([about('alone'), about('poison'), about('together 0')]).toEqual([
      ['alone 1', 'alone 2'],
      [],
      ['together 0'],
    ]);
  });

  it('are refused, not kept waiting for ever, when too many wait', async () => {
    const small = await openTestShop({ lane: { mostWaiting: 5 } });
    const writes = Array.from({ length: 20 }, () => small.services.write((tx) => tx.menuCategory.count()));
    const answers = await Promise.allSettled(writes);
    const refused = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason] : []));
    expect(refused).toHaveLength(15);
    for (const reason of refused) expect(reason).toMatchObject({ code: 'overloaded', status: 503 });
    expect(await small.services.write((tx) => tx.menuCategory.count())).toBe(8);
  });
});

describe('kinds of writes that wait', () => {
  /** A shop whose lane keeps, in order, of which kind each batch was. */
  const openCounted = async () => {
    const { services } = await openTestShop();
    const turns: string[] = [];
    const kind = (name: string, most: number, mostWaiting: number): BatchKind<null, string> => ({
      most,
      mostWaiting,
      async run(_tx, inputs) {
        turns.push(name);
        return inputs.map(() => ({ ok: true, value: name }));
      },
    });
    const job = (name: string, kind?: JobKind) => services.write(async () => turns.push(name), kind);
    return { services, turns, kind, job };
  };

  it('take turns: an order waits for one batch of each, however many group edits, sign-ins and jobs came before it', async () => {
    const { services, turns, kind, job } = await openCounted();
    const [edits, signIns, orders] = [
      kind('edits', 16, 2_000),
      { most: 1, mostWaiting: 500 } as const,
      kind('orders', 64, 100),
    ];
    const waiting = [
      ...Array.from({ length: 2_000 }, () => services.writeTogether(edits, null)),
      ...Array.from({ length: 500 }, () => job('sign-in', signIns)),
      ...Array.from({ length: 100 }, () => job('job')),
    ];
    await services.writeTogether(orders, null);
    expect(turns).toEqual(['edits', 'sign-in', 'job', 'orders']);
    // The same again in the middle of it: the batch that is under way counts as the one of its kind.
    turns.length = 0;
    await services.writeTogether(orders, null);
    expect([turns.at(-1), turns.toSorted()]).toEqual(['orders', ['edits', 'job', 'orders', 'sign-in']]);
    await Promise.all(waiting);
    expect(turns.filter((name) => name === 'sign-in').length).toBe(499);
  });

  it('have room of their own: when one kind is full, only that kind is refused', async () => {
    const { services, kind, job } = await openCounted();
    const [edits, orders] = [kind('edits', 16, 50), kind('orders', 64, 100)];
    const answers = Promise.allSettled(Array.from({ length: 70 }, () => services.writeTogether(edits, null)));
    const others = await Promise.all([
      ...Array.from({ length: 100 }, () => services.writeTogether(orders, null)),
      job('job'),
    ]);
    expect(others).toHaveLength(101);
    const refused = (await answers).filter(({ status }) => status === 'rejected');
    expect(refused).toEqual(
      Array.from({ length: 20 }, () =>
        expect.objectContaining({ reason: expect.objectContaining({ code: 'overloaded' }) }),
      ),
    );
  });
});

describe('idle time', () => {
  it('comes when no write waits, and what is done in it is whole or not at all', async () => {
    const { services, place } = await openTestShop();
    const done: string[] = [];
    const say = (what: string) => () => done.push(what);
    const idle = services.whenIdle((tx) => tx.run('UPDATE tables SET number = 99 WHERE number = 10'));
    await Promise.all([
      idle.then(say('idle')),
      ...Array.from({ length: 5 }, () => place().then(say('order'))),
      services.write((tx) => tx.menuCategory.count()).then(say('job')),
    ]);
    expect(done).toHaveLength(7);
    expect(done.at(-1)).toBe('idle');
    const failing = services.whenIdle(async (tx) => {
      await tx.run('UPDATE tables SET number = 98 WHERE number = 99');
      throw new Error('half done');
    });
    await expect(failing).rejects.toThrow('half done');
    expect(await services.db.table.count({ where: { number: 99 } })).toBe(1);
  });
});

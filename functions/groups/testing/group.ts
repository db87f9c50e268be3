import type { Context } from '../../platform/context.ts';
import type { Group, PlacedOrder } from '../../platform/schemas.ts';
import type { openTestShop } from '../../platform/testing/shop.ts';
import { createGroup } from '../create-group.ts';
import { getGroup } from '../get-group.ts';
import { joinGroup } from '../join-group.ts';
import { leaveGroup } from '../leave-group.ts';
import { lockGroup } from '../lock-group.ts';
import { sendGroup } from '../send-group.ts';
import { setGroupLines } from '../set-group-lines.ts';
import { unlockGroup } from '../unlock-group.ts';

type Shop = Awaited<ReturnType<typeof openTestShop>>;
type Person = { memberId: string; memberToken: string; group: Group };
/** An answer, whose body `call` has checked against the function's own schema. */
export type Answer<B> = { status: number; body: B; headers: Record<string, string> };

export const tokenOf = ({ memberToken }: Pick<Person, 'memberToken'>) => ({ 'x-member-token': memberToken });

/** A group order started in a test's shop, and what its people can do. */
export async function startGroup({ call }: Shop, body: object = {}) {
  const started = await call(createGroup, { body: { name: 'Ana', channel: 'pickup', ...body } });
  if (started.status !== 201) throw new Error(`the group was refused: ${JSON.stringify(started.body)}`);
  const host = started.body as Person & { code: string };
  const { code } = host;
  const params = { code };

  return {
    code,
    host,
    params,
    join: async (name: string) => {
      const { body, status } = await call(joinGroup, { params, body: { name } });
      return { ...(body as Person), status };
    },
    /** Somebody's whole list, as their phone sends it. */
    set: (person: Person, lines: object[], headers: object = {}) =>
      call(setGroupLines, {
        params: { code, memberId: person.memberId },
        headers: { ...tokenOf(person), ...headers },
        body: { lines },
      }) as Promise<Answer<Group>>,
    leave: (person: Person, caller = person) =>
      call(leaveGroup, { params: { code, memberId: person.memberId }, headers: tokenOf(caller) }) as Promise<
        Answer<Group>
      >,
    lock: (caller: Person = host) => call(lockGroup, { params, headers: tokenOf(caller) }) as Promise<Answer<Group>>,
    unlock: (caller: Person = host) =>
      call(unlockGroup, { params, headers: tokenOf(caller) }) as Promise<Answer<Group>>,
    send: (request: object = {}, { key = 'the-host-sends', caller = host, ...ctx }: Sending = {}) =>
      call(
        sendGroup,
        { params, headers: { 'idempotency-key': key, ...tokenOf(caller) }, body: request },
        ctx,
      ) as Promise<Answer<PlacedOrder>>,
    /** The group as the host reads it. */
    read: async () => (await call(getGroup, { params, headers: tokenOf(host) })).body as Group,
  };
}

type Sending = { key?: string; caller?: Person } & Partial<Pick<Context, 'writeTogether'>>;

import { z } from 'zod';
import type { Reads } from '../../prisma/database.ts';
import type { ApiKeyModel } from '../../prisma/generated/models.ts';
import { maxStaffName } from '../domain/limits.ts';
import { At, Id, roles, text } from '../platform/schemas.ts';

/** What every key begins with, so that people and scanners for leaked secrets know one when they see it. */
export const keyPrefix = 'pk_';

export const KeyParams = z.strictObject({ id: Id });

const members = {
  name: text(maxStaffName)
    .describe('What it is for')
    .meta({ examples: ['Contabilidad'] }),
  role: z.enum(roles).describe('What the software may do: what a person with this role may, but for accounts and keys'),
};

export const NewApiKey = z
  .strictObject(members)
  .meta({ id: 'NewApiKey', description: 'A key to be made', examples: [{ name: 'Contabilidad', role: 'manager' }] });

export const ApiKey = z
  .strictObject({
    id: Id.describe('What the history says instead of a person’s id'),
    name: z
      .string()
      .describe('What it is for')
      .meta({ examples: ['Contabilidad'] }),
    role: members.role,
    createdAt: At.describe('When it was made'),
    lastUsedAt: At.nullable().describe('When it was last used, to the minute; null: never'),
  })
  .meta({ id: 'ApiKey', description: 'A key that other software signs in with' });

export const MadeApiKey = ApiKey.extend({
  token: z
    .string()
    .describe('The key, for Authorization: Bearer; only this answer has it')
    .meta({ examples: ['pk_3q2-7wEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE'] }),
}).meta({ id: 'MadeApiKey', description: 'A new key, with what it is' });

export const ApiKeys = z
  .strictObject({ keys: z.array(ApiKey).describe('Newest first, without those that were revoked') })
  .meta({ id: 'ApiKeys', description: 'The keys that other software signs in with' });

type Row = Pick<ApiKeyModel, 'id' | 'name' | 'role' | 'createdAt' | 'lastUsedAt'>;

/** A key as answers show it. */
export const presentKey = ({ id, name, role, createdAt, lastUsedAt }: Row): z.output<typeof ApiKey> => ({
  id,
  name,
  role,
  createdAt: createdAt.toISOString(),
  lastUsedAt: lastUsedAt?.toISOString() ?? null,
});

/** The keys that are good, newest first. */
export const loadKeys = (tx: Reads): Promise<Row[]> =>
  tx.all<Row>('SELECT * FROM api_keys WHERE revoked_at IS NULL ORDER BY id DESC');

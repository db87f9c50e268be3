/** The shape of an order's request as JSON Schema, which Fastify compiles once with Ajv; the same rules as ours. */

export type OrderBody = {
  channel: 'table' | 'pickup' | 'counter';
  table?: number;
  lines: { itemId: string; optionIds: string[]; quantity: number; note?: string; guest?: string }[];
  customer?: { name: string; phone?: string };
  note?: string;
  pickupAt?: string;
  tipCents: number;
  expectedTotalCents?: number;
};

const id = { type: 'string', format: 'uuid' };
const text = { type: 'string', minLength: 1 };

const line = {
  type: 'object',
  additionalProperties: false,
  required: ['itemId', 'quantity'],
  properties: {
    itemId: id,
    optionIds: { type: 'array', items: id, maxItems: 50, default: [] },
    quantity: { type: 'integer', minimum: 1, maximum: 99 },
    note: text,
    guest: text,
  },
};

export const orderSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['channel', 'lines'],
  properties: {
    channel: { enum: ['table', 'pickup', 'counter'] },
    table: { type: 'integer', minimum: 1, maximum: 9999 },
    lines: { type: 'array', items: line, minItems: 1, maxItems: 200 },
    customer: {
      type: 'object',
      additionalProperties: false,
      required: ['name'],
      properties: { name: text, phone: { type: 'string', pattern: '^\\s*\\+?[0-9(][0-9 ().-]{5,22}\\s*$' } },
    },
    note: text,
    pickupAt: { type: 'string', format: 'date-time' },
    tipCents: { type: 'integer', minimum: 0, maximum: 1_000_000, default: 0 },
    expectedTotalCents: { type: 'integer', minimum: 0 },
  },
};

export const headersSchema = {
  type: 'object',
  required: ['idempotency-key'],
  properties: { 'idempotency-key': { type: 'string', pattern: '^[\\x21-\\x7e]{8,255}$' } },
};

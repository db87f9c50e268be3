// @ts-check
// Plain JavaScript, because `scripts/prepare.mjs` runs it before anything is installed.

/**
 * The schema for a kind of database: one text for all, but for the provider and where the client is made.
 *
 * @param {string} schema what stands in schema.prisma, which is SQLite's
 * @param {'sqlite' | 'postgresql'} provider
 * @param {string} [output] where the client is made, beside the schema's own file
 */
export const schemaFor = (schema, provider, output = './generated') =>
  schema
    .replace('provider = "sqlite"', `provider = "${provider}"`)
    .replace(/(output\s+= ).*/, `$1${JSON.stringify(output)}`);

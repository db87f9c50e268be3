import { type JsonSchema, type NamedSchemas, resolve } from './json-schemas.ts';

const formats: Record<string, string> = {
  uuid: '019aa5f0-5f3a-7cc1-9a4e-0d6d3b1f2a10',
  date: '2026-12-24',
  'date-time': '2026-11-21T18:00:00Z',
};

/**
 * An example of what a schema admits: its own first one, or one composed of those of its parts. @throws Error for a
 * string that has no example and can have any text
 */
export function exampleOf(schema: JsonSchema, named: NamedSchemas): unknown {
  const [example] = schema.examples ?? [];
  if (example !== undefined) return example;
  if (schema.default !== undefined && schema.type !== 'array') return schema.default;
  if (schema.$ref !== undefined) return exampleOf(resolve(schema, named), named);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  const [option] = schema.oneOf ?? schema.anyOf ?? [];
  if (option !== undefined) return exampleOf(option, named);
  switch (schema.type) {
    case 'object': {
      const { properties = {}, additionalProperties } = schema;
      const members = Object.entries(properties).map(([name, property]) => [name, exampleOf(property, named)]);
      if (typeof additionalProperties === 'object')
        members.push([formats.uuid, exampleOf(additionalProperties, named)]);
      return Object.fromEntries(members);
    }
    case 'array':
      return [exampleOf(schema.items ?? {}, named)];
    case 'integer':
    case 'number':
      return Math.max(1, schema.minimum ?? 1);
    case 'boolean':
      return true;
    default: {
      const known = formats[schema.format ?? ''];
      if (known === undefined) throw new Error(`there is no example of ${JSON.stringify(schema)}`);
      return known;
    }
  }
}

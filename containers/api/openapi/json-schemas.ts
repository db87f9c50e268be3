import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';

/** A JSON Schema (2020-12), as far as zod makes them and the document has them. */
export type JsonSchema = {
  $ref?: string;
  description?: string;
  type?: string;
  format?: string;
  pattern?: string;
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  examples?: unknown[];
  minimum?: number;
  maximum?: number;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  not?: JsonSchema;
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
};
export type NamedSchemas = Record<string, JsonSchema>;

const prefix = '#/components/schemas/';
/** Where zod puts the named schemas that were only found inside others. */
const shared = `${prefix}__shared#/$defs/`;

/** A schema's own name in the document, if it has one. */
const nameOf = (schema: z.ZodType): string | undefined => z.globalRegistry.get(schema)?.id;

const refTo = (name: string): JsonSchema => ({ $ref: prefix + name });

/** The schema that a reference stands for. */
export function resolve(schema: JsonSchema, named: NamedSchemas): JsonSchema {
  if (schema.$ref === undefined) return schema;
  const found = named[schema.$ref.slice(prefix.length)];
  if (found === undefined) throw new Error(`${schema.$ref} is not in the document`);
  return found;
}

/**
 * The JSON Schemas of requests and answers. What has a name (`meta({ id })`) is in `named` once and referred to. A name
 * whose request and answer have different shapes is refused: the request's needs a name of its own.
 */
export function toJsonSchemas(requests: readonly z.ZodType[], answers: readonly z.ZodType[]) {
  const [asked, answered] = [convert(requests, 'input'), convert(answers, 'output')];
  for (const [name, schema] of Object.entries(asked.named)) {
    const answer = answered.named[name];
    if (answer === undefined) continue;
    if (!isDeepStrictEqual(opened(schema), answer)) {
      throw new Error(`${name} is one thing in requests and another in answers: name the request's own`);
    }
  }
  return { named: { ...answered.named, ...asked.named }, request: asked.of, answer: answered.of };
}

function convert(schemas: readonly z.ZodType[], io: 'input' | 'output') {
  const registry = z.registry<{ id: string }>();
  for (const [index, schema] of schemas.entries()) registry.add(schema, { id: nameOf(schema) ?? `unnamed${index}` });
  const made = z.toJSONSchema(registry, {
    io,
    metadata: z.globalRegistry,
    uri: (id) => prefix + id,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const { def } = zodSchema._zod;
      if ('discriminator' in def) jsonSchema.discriminator = { propertyName: String(def.discriminator) };
    },
  }).schemas as Record<string, JsonSchema>; // zod's own type says the same, less exactly
  const { __shared, ...whole } = made;
  const inside = (__shared as { $defs?: NamedSchemas } | undefined)?.$defs ?? {};
  const all: NamedSchemas = Object.fromEntries(
    Object.entries({ ...inside, ...whole }).map(([id, schema]) => [id, tidied(schema)]),
  );
  const finished = (schema: JsonSchema): JsonSchema => {
    const mapped = withMappings(schema, all);
    return io === 'output' ? opened(mapped) : mapped;
  };
  const named = Object.entries(all).filter(([id]) => !/^unnamed\d+$/.test(id));
  return {
    named: Object.fromEntries(named.map(([id, schema]) => [id, finished(schema)])) as NamedSchemas,
    of(schema: z.ZodType): JsonSchema {
      const name = nameOf(schema);
      if (name !== undefined) return refTo(name);
      const found = all[registry.get(schema)?.id ?? ''];
      if (found === undefined) throw new Error('the schema was not among those to convert');
      return finished(found);
    },
  };
}

type Json = JsonSchema[keyof JsonSchema] | JsonSchema;

/** Every schema inside `value` changed by `change`, the innermost first. */
function everySchema(value: JsonSchema, change: (schema: JsonSchema) => JsonSchema): JsonSchema {
  const inside = (json: Json): Json => {
    if (Array.isArray(json)) return json.map((each) => (isSchema(each) ? everySchema(each, change) : each));
    return isSchema(json) ? everySchema(json, change) : json;
  };
  const changed = Object.entries(value).map(([key, json]) => {
    if (key === 'examples' || key === 'default' || key === 'const' || key === 'enum') return [key, json];
    if (key !== 'properties') return [key, inside(json as Json)];
    const properties = Object.entries(json as NamedSchemas).map(([name, schema]) => [
      name,
      everySchema(schema, change),
    ]);
    return [key, Object.fromEntries(properties)];
  });
  return change(Object.fromEntries(changed));
}

const isSchema = (json: unknown): json is JsonSchema =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/** Without what zod adds that has no meaning for a reader, and with a rule that no keyword can say in the description. */
const tidied = (schema: JsonSchema): JsonSchema =>
  everySchema(schema, (each) => {
    const { $schema, $id, id, rule, propertyNames, ...rest } = each as JsonSchema & Record<string, unknown>;
    if (rest.$ref !== undefined) rest.$ref = rest.$ref.replace(shared, prefix);
    if (rest.minimum === Number.MIN_SAFE_INTEGER) delete rest.minimum;
    if (rest.maximum === Number.MAX_SAFE_INTEGER) delete rest.maximum;
    if (Number.isInteger(rest.const)) rest.type = 'integer';
    if (typeof rule === 'string') rest.description = [rest.description, rule].filter(Boolean).join('. ');
    // A member that may never be there: that there is no other says as much.
    const properties = Object.entries(rest.properties ?? {}).filter(([, { not }]) => not === undefined);
    return rest.properties === undefined ? rest : { ...rest, properties: Object.fromEntries(properties) };
  });

/** An answer may get more members within this version: a client must not refuse what it does not know. */
const opened = (schema: JsonSchema): JsonSchema =>
  everySchema(schema, ({ additionalProperties, ...rest }) =>
    additionalProperties === undefined || additionalProperties === false ? rest : { ...rest, additionalProperties },
  );

/** A discriminator's values are not the names of the schemas that they choose: the mapping says which each chooses. */
const withMappings = (schema: JsonSchema, named: NamedSchemas): JsonSchema =>
  everySchema(schema, (each) => {
    if (each.discriminator === undefined) return each;
    const { propertyName } = each.discriminator;
    const mapping = (each.oneOf ?? []).map((option) => {
      return [String(resolve(option, named).properties?.[propertyName]?.const), option.$ref ?? ''];
    });
    return { ...each, discriminator: { propertyName, mapping: Object.fromEntries(mapping) } };
  });

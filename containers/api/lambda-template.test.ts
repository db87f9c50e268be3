import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, type YAMLSeq } from 'yaml';
import { z } from 'zod';
import { readEnv } from './env.ts';
import { handlerName } from './testing/lambda-runtime.ts';

const path = 'containers/lambda/template.yaml';

/** CloudFormation's short forms of its functions, as their long ones. */
const functions = ['Ref', 'GetAtt', 'If', 'Not', 'Equals', 'Join'].flatMap((name) => {
  const long = name === 'Ref' ? name : `Fn::${name}`;
  return [
    { tag: `!${name}`, resolve: (text: string) => ({ [long]: text }) },
    {
      tag: `!${name}`,
      collection: 'seq' as const,
      resolve: (list: unknown) => ({ [long]: (list as YAMLSeq).toJSON() }),
    },
  ];
});

const Ref = z.strictObject({ Ref: z.string() });
const Template = z.object({
  Transform: z.literal('AWS::Serverless-2016-10-31'),
  Parameters: z.record(
    z.string(),
    z.looseObject({ Type: z.string(), Default: z.unknown().optional(), Description: z.string() }),
  ),
  Conditions: z.record(z.string(), z.unknown()),
  Resources: z.looseObject({
    Function: z.object({
      Type: z.literal('AWS::Serverless::Function'),
      Properties: z.looseObject({
        CodeUri: z.string(),
        Handler: z.string(),
        Runtime: z.string(),
        Environment: z.object({ Variables: z.record(z.string(), z.union([z.string(), Ref])) }),
        Events: z.object({
          AnyCall: z.object({
            Type: z.literal('HttpApi'),
            Properties: z.object({ ApiId: Ref, PayloadFormatVersion: z.literal('2.0') }),
          }),
          Housekeeping: z.object({
            Type: z.literal('Schedule'),
            Properties: z.object({ Schedule: z.string(), Input: z.string() }),
          }),
        }),
      }),
    }),
  }),
  Outputs: z.record(z.string(), z.unknown()),
});
const template = Template.parse(parse(readFileSync(path, 'utf8'), { customTags: functions }));
const { Handler, Runtime, CodeUri, Environment, Events } = template.Resources.Function.Properties;

/** What stands beside `key` anywhere in `value`. */
function all(key: string, value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [...(name === key ? [inner] : []), ...all(key, inner)]);
}

describe('containers/lambda/template.yaml', () => {
  it('refers only to what it has, and uses every parameter', () => {
    const { Parameters, Resources, Conditions } = template;
    const refs = all('Ref', template).map(String);
    const own = refs.filter((name) => !name.startsWith('AWS::'));
    const known = [...Object.keys(Parameters), ...Object.keys(Resources)];
    expect(own.filter((name) => !known.includes(name))).toEqual([]);
    expect(Object.keys(Parameters).filter((name) => !own.includes(name))).toEqual([]);
    const attributes = all('Fn::GetAtt', template).map((text) => String(text).split('.')[0]);
    expect(attributes.filter((name) => !Object.hasOwn(Resources, name ?? ''))).toEqual([]);
    const conditions = all('Fn::If', template).map((list) => z.tuple([z.string()], z.unknown()).parse(list)[0]);
    expect(new Set(conditions)).toEqual(new Set(Object.keys(Conditions)));
  });

  it('runs what npm run build:lambda makes', () => {
    const build = readFileSync('scripts/build-lambda.ts', 'utf8');
    const [, file] = /\?\? '([^']+\.zip)'/.exec(build) ?? [];
    expect(join(dirname(path), CodeUri)).toBe(file);
    const [, node] = /target: '(node\d+)'/.exec(build) ?? [];
    expect(Runtime).toBe(node?.replace('node', 'nodejs').concat('.x'));
    expect(Handler).toBe(handlerName);
  });

  it('sets only variables that the function reads, to what it takes', () => {
    const source = readFileSync('containers/api/env.ts', 'utf8');
    const read = [...source.matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm)].map(([, name = '']) => name);
    const { NODE_ENV, ...set } = Environment.Variables;
    expect(NODE_ENV).toBe('production');
    expect(Object.keys(set).filter((name) => !read.includes(name))).toEqual([]);
    const valuesOf = (given: Record<string, string>) =>
      Object.entries(set).map(([name, value]): [string, string] => [
        name,
        typeof value === 'string' ? value : String(given[value.Ref] ?? template.Parameters[value.Ref]?.Default),
      ]);
    const needed = { DatabaseUrl: 'postgresql://shop:secret@db.example/shop' };
    expect(readEnv(Object.fromEntries(valuesOf(needed)))).toEqual(
      readEnv({ DATABASE_URL: needed.DatabaseUrl, DATABASE_POOL_SIZE: '2' }),
    );
    const given = {
      ...needed,
      DatabaseSessionUrl: 'postgresql://shop:secret@past-pgbouncer.example/shop',
      DatabaseReadUrl: 'postgresql://shop:secret@replica.example/shop',
      RedisUrl: 'rediss://cache.example:6379',
    };
    expect(readEnv(Object.fromEntries(valuesOf(given)))).toMatchObject({
      DATABASE_SESSION_URL: given.DatabaseSessionUrl,
      DATABASE_READ_URL: given.DatabaseReadUrl,
      REDIS_URL: given.RedisUrl,
    });
  });

  it('passes every call on, and has what is over forgotten', () => {
    expect(Events.AnyCall.Properties.ApiId).toEqual({ Ref: 'Api' });
    expect(JSON.parse(Events.Housekeeping.Properties.Input)).toEqual({ task: 'housekeeping' });
  });

  it('has its parameters explained in docs/LAMBDA.md, each with its default', () => {
    const rows = [...readFileSync('docs/LAMBDA.md', 'utf8').matchAll(/^\| `(\w+)` \| (.*?) \|/gm)];
    const documented = Object.fromEntries(rows.map(([, name = '', byDefault = '']) => [name, byDefault]));
    const wanted = Object.entries(template.Parameters).map(([name, { Default }]) => [
      name,
      Default === undefined ? 'must be given' : Default === '' ? 'empty' : `\`${String(Default)}\``,
    ]);
    expect(documented).toEqual(Object.fromEntries(wanted));
  });
});

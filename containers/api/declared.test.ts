import Fastify from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import type { AnyResult } from '../../functions/platform/define-function.ts';
import { Problem, problem } from '../../functions/platform/problems.ts';
import { answerErrorsAsProblems } from './error-handler.ts';
import { mount } from './mount.ts';
import { keepStreams } from './streams.ts';
import { openTestApp } from './testing/app.ts';

/** What the host under test says about a function that does what `handle` does. */
async function faultsOf(handle: () => AnyResult): Promise<string[]> {
  const faults: string[] = [];
  const testing = { onFault: (fault: Error) => faults.push(fault.message) };
  const { services } = await openTestApp();
  const app = Fastify();
  onTestFinished(() => app.close());
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  answerErrorsAsProblems(app, testing);
  const fn = {
    operationId: 'getPupusa',
    method: 'GET',
    path: '/pupusa',
    tag: 'menu',
    summary: 'A pupusa',
    description: 'One.',
    access: 'public',
    request: {},
    responses: {
      200: { description: 'It', body: z.strictObject({ filling: z.string() }), headers: { etag: z.string() } },
    },
    problems: ['item-unavailable', 'price-changed'],
    handle: async () => handle(),
  } as const;
  const draining = new AbortController().signal;
  const streams = keepStreams({ services, draining, log: app.log, longestMs: 0 });
  mount(app, fn, { services, origins: [], draining, streams, testing });
  await app.inject('/pupusa');
  return faults;
}

const body = { filling: 'loroco' };
const throws = (error: Error) => () => {
  throw error;
};

describe('under test, the host finds', () => {
  it.each<[string, () => AnyResult, RegExp]>([
    [
      'a problem that is not declared',
      throws(problem('group-full')),
      /^getPupusa .* problem group-full, which it does not/,
    ],
    ['a problem without the members of its code', throws(new Problem('price-changed', {})), /totalCents/],
    ['an error that is no problem', throws(new Error('the comal is cold')), /^the comal is cold$/],
    [
      'a status that is not declared',
      () => ({ status: 201, body }),
      /^getPupusa answered 201, which it does not declare$/,
    ],
    [
      'a header that is not declared',
      () => ({ status: 200, body, headers: { age: '7' } }),
      /^getPupusa .* with age: 7, which/,
    ],
    ['a body that is not the declared one', () => ({ status: 200, body: { filling: 7 } }), /doesn't match the schema/],
    ['JSON that is not the declared body', () => ({ status: 200, body: {}, json: '{}' }), /invalid_type/],
    [
      'JSON that is not the body',
      () => ({ status: 200, body, json: '{"filling":"queso"}' }),
      /JSON that is not its body/,
    ],
  ])('%s', async (_name, handle, fault) => {
    expect(await faultsOf(handle)).toEqual([expect.stringMatching(fault)]);
  });

  it.each<[string, () => AnyResult]>([
    ['what is declared', () => ({ status: 200, body, headers: { etag: '"7"' } })],
    ['the same as JSON', () => ({ status: 200, body, json: JSON.stringify(body) })],
    ['a problem that is declared', throws(problem('price-changed', { extra: { totalCents: 250 } }))],
    ['a problem that any function may answer', throws(problem('validation-failed'))],
  ])('nothing wrong with %s', async (_name, handle) => {
    expect(await faultsOf(handle)).toEqual([]);
  });
});

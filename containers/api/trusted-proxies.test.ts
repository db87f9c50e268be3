import { describe, expect, it } from 'vitest';
import { openTestApp } from './testing/app.ts';

/** Thirty requests from one machine, each under an address that it made up, where ten a minute are allowed. */
async function statusesOf(remoteAddress: string, variables: Record<string, string>): Promise<number[]> {
  const { app } = await openTestApp({ RATE_LIMIT_PER_MINUTE: '10', ...variables });
  const statuses: number[] = [];
  for (let index = 0; index < 30; index += 1) {
    const headers = { 'x-forwarded-for': `203.0.113.${index}` };
    statuses.push((await app.inject({ url: '/api/v1/restaurant', remoteAddress, headers })).statusCode);
  }
  return statuses;
}

describe('who may say whom they serve', () => {
  it.each([
    ['a guest of the shop’s own network', '192.168.1.77', {}],
    ['the gateway of Docker’s bridge', '172.17.0.1', {}],
    ['a stranger', '198.51.100.7', {}],
    ['a neighbour of the proxy', '172.29.53.1', { TRUSTED_PROXIES: '172.29.53.10' }],
    ['this machine, where no proxy is trusted', '127.0.0.1', { TRUSTED_PROXIES: 'none' }],
  ])('is not %s: its made-up addresses are counted as the one they come from', async (_who, address, env) => {
    const statuses = await statusesOf(address, env);
    expect(statuses.filter((status) => status === 429)).toHaveLength(20);
  });

  it.each([
    ['this machine', '127.0.0.1', {}],
    ['this machine, in the writing of IPv6', '::ffff:127.0.0.1', {}],
    ['the proxy that is named', '172.29.53.10', { TRUSTED_PROXIES: '172.29.53.10' }],
    ['a proxy in the range that is named', 'fd12:9c::1', { TRUSTED_PROXIES: '100.64.0.0/10,fd12::/16' }],
  ])('is %s: each guest behind it is counted alone', async (_who, address, env) => {
    expect(new Set(await statusesOf(address, env))).toEqual(new Set([200]));
  });
});

import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { securityHeaders } from './security-headers.ts';
import { openTestApp } from './testing/app.ts';

const nginx = await readFile('containers/web/nginx.conf.template', 'utf8');

describe('both servers', () => {
  const { 'content-security-policy': policy, 'cross-origin-resource-policy': readers, ...same } = securityHeaders;

  it.each(Object.entries(same))('send the same %s', (name, value) => {
    const [, , quoted] = new RegExp(`add_header ${name} ("?)(.+)\\1 always;`, 'i').exec(nginx) ?? [];
    expect(quoted).toBe(value);
  });

  it('have the same policy, but for what stands in a page and where the API is', () => {
    const [, pages = ''] = /map \$answer \$content_security_policy \{\s+default "(.+)";/.exec(nginx) ?? [];
    expect(pages.replaceAll(/ ?@\w+@/g, '').split('; ')).toEqual(policy.split(';'));
  });

  it('let pages of other origins load nothing, but for assets that come from a CDN', () => {
    const [, byDefault, asset] =
      /map \$answer \$resource_policy \{\s+default (.+);\s+asset (.+);\s+\}/.exec(nginx) ?? [];
    expect([byDefault, asset]).toEqual([readers, '@ASSETS_POLICY@']);
    expect(nginx).toContain('add_header Cross-Origin-Resource-Policy $resource_policy always;');
  });

  it('say the same of HTTPS, and give up on half-sent headers at the same time', async () => {
    const { app } = await openTestApp();
    const { headers } = await app.inject({ url: '/health', headers: { 'x-forwarded-proto': 'https' } });
    expect(nginx).toContain(`https "${headers['strict-transport-security']}";`);
    expect(nginx).toContain(`client_header_timeout ${app.server.headersTimeout / 1_000}s;`);
  });
});

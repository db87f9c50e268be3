import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { missingEntries } from './complete-lockfile.ts';

const text = readFileSync('package-lock.json', 'utf8');

describe('package-lock.json', () => {
  it('lists the builds for every system, so that `npm ci` accepts it on any (else: npm run lockfile)', () => {
    expect(missingEntries(JSON.parse(text))).toEqual({});
  });

  it('names no registry, so that everybody’s own is used', () => {
    expect(text).not.toMatch(/"resolved": "http/);
  });
});

describe('npm run lockfile', () => {
  it('adds a build that the registry did not have, with the machine it is for', () => {
    const optionalDependencies = { '@tool/cli-linux-arm64-musl': '1.2.3', '@tool/cli-win32-x64': '1.2.3' };
    const packages = { 'node_modules/tool': { dev: true, optionalDependencies } };
    expect(missingEntries({ packages })).toEqual({
      'node_modules/@tool/cli-linux-arm64-musl': {
        version: '1.2.3',
        dev: true,
        optional: true,
        os: ['linux'],
        cpu: ['arm64'],
        libc: ['musl'],
      },
      'node_modules/@tool/cli-win32-x64': { version: '1.2.3', dev: true, optional: true, os: ['win32'], cpu: ['x64'] },
    });
  });
});

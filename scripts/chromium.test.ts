import { describe, expect, it } from 'vitest';
import { adviceWithoutChromium, chromiumArgs, findChromium, type Machine, waysToInstall } from './chromium.ts';

const machine = (there: string[], rest: Partial<Machine> = {}): Machine => ({
  env: { PATH: '/home/ana/bin:/usr/bin' },
  exists: (path) => there.includes(path),
  playwrightPath: '/home/ana/.cache/ms-playwright/chromium/chrome',
  isRoot: false,
  isDebian: true,
  ...rest,
});
const playwrightsOwn = machine([]).playwrightPath;

describe('the end-to-end tests use', () => {
  it('Playwright’s own Chromium before the machine’s', () => {
    expect(findChromium(machine(['/usr/bin/chromium', playwrightsOwn]))).toBe(playwrightsOwn);
  });

  it('Debian’s Chromium when Playwright has none', () => {
    expect(findChromium(machine(['/usr/bin/chromium']))).toBe('/usr/bin/chromium');
  });

  it('Debian’s headless shell before its Chromium', () => {
    const both = ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'];
    expect(findChromium(machine(both))).toBe('/usr/bin/chromium-headless-shell');
  });

  it('any Chromium or Chrome on the PATH', () => {
    expect(findChromium(machine(['/home/ana/bin/google-chrome']))).toBe('/home/ana/bin/google-chrome');
  });

  it('the browser that CHROME_PATH names before all others', () => {
    const env = { CHROME_PATH: '/opt/chrome' };
    expect(findChromium(machine([playwrightsOwn], { env }))).toBe('/opt/chrome');
  });

  it('none when there is none', () => {
    expect(findChromium(machine([]))).toBeUndefined();
    expect(findChromium(machine([], { env: {} }))).toBeUndefined();
  });
});

describe('without a browser, npm test', () => {
  const commands = (of: Machine) => waysToInstall(of).map(({ command, args }) => [command, ...args].join(' '));

  it('installs Debian’s as root on Debian, else tries Playwright’s download', () => {
    const [first, second] = commands(machine([], { isRoot: true }));
    expect(first).toMatch(/install --no-install-recommends chromium-headless-shell \|\| .* chromium; }$/);
    expect(second).toContain('install chromium');
  });

  it('touches no system package without being root, or where the package is not Debian’s', () => {
    for (const other of [machine([]), machine([], { isRoot: true, isDebian: false })]) {
      expect(commands(other).join()).not.toContain('apt-get');
    }
  });

  it('waits for no installation without end', () => {
    for (const way of waysToInstall(machine([], { isRoot: true }))) expect(way.timeoutMs).toBeLessThan(5 * 60_000);
  });

  it('at last says what to type', () => {
    expect(adviceWithoutChromium).toMatch(/type `npx playwright install/);
  });
});

it('Chromium keeps its sandbox unless it runs as root, where it cannot', () => {
  expect(chromiumArgs(false)).not.toContain('--no-sandbox');
  expect(chromiumArgs(true)).toContain('--no-sandbox');
});

/** Finds the browser for the end-to-end tests, or gets one, or says in one sentence what to type. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { runQuietly } from './progress.mjs';

/** What the search looks at; a test gives its own. */
export type Machine = {
  env: Record<string, string | undefined>;
  exists: (path: string) => boolean;
  /** Where Playwright's own Chromium would be. */
  playwrightPath: string;
  isRoot: boolean;
  isDebian: boolean;
};

// Debian's headless shell first: it draws to no screen, and the same specs take a third less of the processor in it.
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const usualPlaces = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export function thisMachine(): Machine {
  return {
    env: process.env,
    exists: existsSync,
    playwrightPath: chromium.executablePath(),
    isRoot: process.getuid?.() === 0,
    isDebian: existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8')),
  };
}

/** The path of the browser to use: the one CHROME_PATH names, Playwright's own, or the machine's. */
export function findChromium({ env, exists, playwrightPath }: Machine): string | undefined {
  if (env.CHROME_PATH) return env.CHROME_PATH;
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [playwrightPath, ...usualPlaces, ...onPath].find(exists);
}

export type Installation = { label: string; command: string; args: string[]; timeoutMs: number };

/**
 * The ways to get a browser here, best first. As root on Debian the distribution's package brings the libraries it
 * needs, which Playwright's own download does not; Ubuntu's package of that name is only a pointer to a snap.
 */
export function waysToInstall({ isRoot, isDebian }: Machine): Installation[] {
  const minutes = 60_000;
  // Waits while another process holds apt's lock.
  const install =
    'DEBIAN_FRONTEND=noninteractive apt-get -qy -o DPkg::Lock::Timeout=120 install --no-install-recommends';
  const apt = `apt-get -q update && { ${install} chromium-headless-shell || ${install} chromium; }`;
  const playwright = ['node_modules/@playwright/test/cli.js', 'install', 'chromium'];
  return [
    ...(isRoot && isDebian
      ? [{ label: 'Installing Chromium with apt-get', command: 'sh', args: ['-c', apt], timeoutMs: 4 * minutes }]
      : []),
    { label: 'Downloading Chromium', command: process.execPath, args: playwright, timeoutMs: 3 * minutes },
  ];
}

export const adviceWithoutChromium =
  'The end-to-end tests need Chromium: type `npx playwright install --with-deps chromium` (on Debian `sudo apt-get install chromium`), or set CHROME_PATH to one you have.';

/** The path of a browser that is there, after installing one if need be; undefined when that did not work either. */
export async function ensureChromium(): Promise<string | undefined> {
  const machine = thisMachine();
  const found = findChromium(machine);
  if (found !== undefined) return found;
  for (const { label, command, args, timeoutMs } of waysToInstall(machine)) {
    console.log(`  ${label}, because this machine has no browser for the end-to-end tests.`);
    const { code, output } = await runQuietly(label, command, args, { timeoutMs });
    const installed = findChromium(machine);
    if (code === 0 && installed !== undefined) return installed;
    mkdirSync('.cache', { recursive: true });
    writeFileSync('.cache/chromium.log', output);
    console.log('  That did not work (.cache/chromium.log says why).');
  }
  return undefined;
}

/** What Chromium needs on the command line; as root it does not start with its sandbox. */
export function chromiumArgs(isRoot = process.getuid?.() === 0): string[] {
  return [
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}

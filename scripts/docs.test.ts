import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRailwayContext, project } from 'railway/iac';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import define from '../.railway/railway.ts';
import { openTestApp } from '../containers/api/testing/app.ts';
import packageJson from '../package.json' with { type: 'json' };

const Compose = z.object({
  services: z.record(
    z.string(),
    z.looseObject({
      image: z.string(),
      ports: z.array(z.string()).optional(),
      volumes: z.array(z.string()).default([]),
    }),
  ),
  volumes: z.record(z.string(), z.unknown()),
});

const Scale = z.object({
  services: z.record(z.string(), z.looseObject({ mem_limit: z.string().optional() })),
  volumes: z.record(z.string(), z.unknown()),
});

const docs = readdirSync('docs').filter((file) => file.endsWith('.md'));
const text = Object.fromEntries(docs.map((file) => [file, readFileSync(join('docs', file), 'utf8')]));
const composeFile = readFileSync('docker-compose.yml', 'utf8');
const compose = Compose.parse(parse(composeFile, { merge: true }));
const scaleFile = readFileSync('compose.scale.yml', 'utf8');
/** With `merge`, YAML's `<<`; with Compose's own tag for what it takes away. */
const scale = Scale.parse(parse(scaleFile, { merge: true, customTags: [{ tag: '!reset', collection: 'seq' }] }));
const envExample = readFileSync('.env.example', 'utf8');
const api = readFileSync('containers/api/Dockerfile', 'utf8');
const web = readFileSync('containers/web/Dockerfile', 'utf8');

const all = (from: string, pattern: RegExp): string[] => [...from.matchAll(pattern)].map(([, found = '']) => found);
const unique = (names: string[]): string[] => [...new Set(names)].sort();

/** What a person would type: the lines of the ```sh blocks, and the `code` in the text that begins like a command. */
function commandsIn(file: string): string[] {
  const source = text[file] ?? '';
  const blocks = all(source, /^```sh\n(.*?)^```/gms).flatMap((block) => block.trim().split('\n'));
  const inline = all(source.replaceAll(/^```.*?^```/gms, ''), /`([^`\n]+)`/g);
  return [
    ...blocks,
    ...inline.filter((code) => /^(?:[A-Z_]+=\S+ )*(?:docker|npm|railway|curl|scripts\/\S+\.sh)\b/.test(code)),
  ];
}

/** The words of `command` without the variables before it and the files that Compose is given. */
const words = (command: string): string[] =>
  command
    .replace(/^(?:[A-Z_]+=\S* )+/, '')
    .replaceAll(/ (?:-f|--profile) \S+/g, '')
    .split(/\s+/);

/** The variables in the table under `## Variables` of docs/DOCKER.md, each with its default. */
const documented = Object.fromEntries(
  [...(text['DOCKER.md'] ?? '').matchAll(/^\| `([A-Z][A-Z_]+)` \| ([^|]*?) \|/gm)].map(([, name = '', value = '']) => [
    name,
    value,
  ]),
);
const inCompose = unique(all(composeFile, /\$\{([A-Z_]+):?-/g));

/** GitHub's id of a heading. */
const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

describe.each(docs)('docs/%s', (file) => {
  const source = text[file] ?? '';

  it('links only to files and headings that exist', () => {
    const targets = all(source, /\]\((?!https?:)([^)\s]+)\)/g);
    for (const target of targets) {
      const [path = '', heading] = target.split('#');
      const linked = path === '' ? join('docs', file) : join('docs', path);
      expect(existsSync(linked), target).toBe(true);
      if (heading === undefined) continue;
      expect(all(readFileSync(linked, 'utf8'), /^#+ (.+)$/gm).map(slug), target).toContain(heading);
    }
  });

  it('names only files and folders that exist', () => {
    const code = all(source.replaceAll(/^```.*?^```/gms, ''), /`([^`\s]+)`/g);
    const roots = [
      '.github/',
      '.railway/',
      'containers/',
      'docs/',
      'functions/',
      'prisma/',
      'scripts/',
      'web/',
      'e2e/',
    ];
    const named = code.filter((path) => roots.some((root) => path.startsWith(root)));
    const atTheRoot = code.filter((path) =>
      ['docker-compose.yml', 'compose.scale.yml', 'railway.json', '.railwayignore', '.env.example'].includes(path),
    );
    expect([...named, ...atTheRoot].filter((path) => !existsSync(path))).toEqual([]);
  });

  it('shows only commands that work', () => {
    for (const command of commandsIn(file)) {
      const [program = '', first = '', second = '', ...rest] = words(command);
      if (program.startsWith('scripts/')) expect(() => accessSync(program, constants.X_OK), command).not.toThrow();
      if (program === 'npm' && first === 'run') expect(packageJson.scripts, command).toHaveProperty([second]);
      if (program === 'npm' && ['start', 'test'].includes(first)) expect(packageJson.scripts).toHaveProperty([first]);
      if (program !== 'docker' || first !== 'compose' || second === '') continue;
      expect(
        ['up', 'down', 'stop', 'logs', 'ps', 'top', 'exec', 'run', 'build', 'restart', 'version'],
        command,
      ).toContain(second);
      for (const path of all(command, / -f (\S+)/g)) expect(existsSync(path), command).toBe(true);
      const named = rest.filter((word) => /^[a-z][a-z-]*$/.test(word)).slice(0, 1);
      for (const service of named) expect(Object.keys(compose.services), command).toContain(service);
    }
  });

  it('sets only variables that something reads', () => {
    const known = [...inCompose, 'KEEP', 'BACKUPS', 'COMPOSE_FILE'];
    const set = commandsIn(file).flatMap((command) =>
      all(command.match(/^(?:[A-Z_]+=\S* )+/)?.[0] ?? '', /([A-Z_]+)=/g),
    );
    expect(set.filter((name) => !known.includes(name))).toEqual([]);
    const backup = readFileSync('scripts/backup-db.sh', 'utf8');
    for (const name of ['KEEP', 'BACKUPS']) expect(backup).toContain(`\${${name}:-`);
  });

  it('asks the API only for what there is', async () => {
    const { app } = await openTestApp();
    const addresses = all(commandsIn(file).join('\n'), /curl .*?http:\/\/localhost(?::\d+)?(\/\S+)/g);
    for (const url of addresses) expect((await app.inject(url)).statusCode, url).toBe(200);
  });

  it('names only programs that are in the image', () => {
    for (const program of all(source, /\bnode server\/(\w+)\.js/g)) {
      expect(existsSync(`containers/api/${program}.ts`), program).toBe(true);
    }
  });
});

describe('docs/DOCKER.md', () => {
  it('explains every variable of docker-compose.yml, and so does .env.example', () => {
    expect(Object.keys(documented).sort()).toEqual(inCompose);
    expect(unique(all(envExample, /^([A-Z_]+)=/gm))).toEqual(inCompose);
  });

  it('lists the defaults that docker-compose.yml has', () => {
    for (const [name, value] of Object.entries(documented)) {
      const [, byDefault = ''] = new RegExp(`\\$\\{${name}:?-([^}]*)\\}`).exec(composeFile) ?? [];
      if (value.startsWith('`')) expect(value, name).toContain(`\`${byDefault}\``);
      else expect(['', '/dev/null'], name).toContain(byDefault);
    }
  });

  it('lists the names, ports, user and volume that the stack has', () => {
    const source = text['DOCKER.md'] ?? '';
    for (const [name, { image, ports }] of Object.entries(compose.services)) {
      expect(source).toContain(`\`${name}\``);
      if (ports === undefined) continue;
      const [, published, inside] = /^(.*):(\d+)$/.exec(ports[0] ?? '') ?? [];
      for (const fact of [`\`${image}\``, `\`${published}\``, inside]) expect(source).toContain(fact);
    }
    expect(compose.services.backend?.volumes).toEqual(['backend-data:/app/data']);
    expect(Object.keys(compose.volumes)).toEqual(['backend-data']);
    for (const dockerfile of [api, web]) {
      expect(all(dockerfile, /^USER (\S+)$/gm).at(-1)).toBe('10001:10001');
      expect(dockerfile).toMatch(/HEALTHCHECK.*--interval=30s/);
      expect(dockerfile).toMatch(/HEALTHCHECK.*--timeout=10s/);
      expect(dockerfile).toMatch(/HEALTHCHECK.*--retries=3/);
    }
    expect(source).toContain('uid 10001');
  });

  it('knows what the server says when something is wrong', () => {
    const said = ['containers', 'prisma'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.(?:ts|template)$/.test(path) && !path.startsWith('generated'))
        .map((path) => readFileSync(join(folder, path), 'utf8')),
    );
    for (const phrase of [
      'cannot be written',
      'was made by a newer version',
      'belongs to another program',
      'upstream-unavailable',
    ]) {
      expect(text['DOCKER.md'], phrase).toContain(phrase);
      expect(
        said.some((source) => source.includes(phrase)),
        phrase,
      ).toBe(true);
    }
  });
});

describe('docs/SCALING.md', () => {
  const source = text['SCALING.md'] ?? '';

  it('explains every variable that compose.scale.yml has beside those of docker-compose.yml, with its default', () => {
    const byDefault = Object.fromEntries(
      [...scaleFile.matchAll(/\$\{([A-Z_]+):-([^}]*)\}/g)].map(([, name = '', value = '']) => [name, value]),
    );
    const inScale = [...Object.keys(byDefault), ...all(scaleFile, /args: \[([A-Z_]+)\]/g)];
    const documented = Object.fromEntries(
      [...source.matchAll(/^\| `([A-Z_]+)` \| ([^|]*?) \|/gm)].map(([, name = '', value = '']) => [name, value]),
    );
    expect(Object.keys(documented).sort()).toEqual(unique(inScale));
    for (const [name, value] of Object.entries(documented)) {
      if (value.startsWith('`')) expect(value, name).toBe(`\`${byDefault[name]}\``);
    }
  });

  it('lists every service and volume of compose.scale.yml, and how much memory each may have', () => {
    const megabytes = { '1g': '1 GB', '512m': '512 MB', '256m': '256 MB', '128m': '128 MB' };
    for (const [name, { mem_limit = '512m' }] of Object.entries(scale.services)) {
      const row = all(source, new RegExp(`^\\| \`${name}\` (\\|.*)$`, 'gm'))[0];
      expect(row, name).toContain(megabytes[mem_limit as keyof typeof megabytes]);
    }
    for (const name of Object.keys(scale.volumes)) expect(source).toContain(`\`${name}\``);
  });
});

describe('docs/DEPLOYMENT.md', () => {
  const source = text['DEPLOYMENT.md'] ?? '';

  it('lists the variables that .railway/railway.ts sets, and no other', async () => {
    const { resources = [] } = await define(createRailwayContext(), project);
    const set = resources.flat().flatMap((node) =>
      node.type !== 'service'
        ? []
        : Object.entries(node.variables ?? {}).map(([name, variable]) => {
            const value = variable.type === 'literal' && variable.value ? `\`${variable.value}\`` : 'empty';
            return `| \`${node.name}\` | \`${name}\` | ${value} |`;
          }),
    );
    const documented = source.split('\n').filter((line) => /^\| `(?:backend|frontend)` \|/.test(line));
    expect(documented.map((line) => line.split('|').slice(0, 4).join('|').concat('|')).sort()).toEqual(set.sort());
  });

  it('uses the version of Railway’s command line that deploys', () => {
    const versions = [source, readFileSync('.github/workflows/deploy.yml', 'utf8')].map((file) =>
      unique(all(file, /@railway\/cli@(\S+)/g)),
    );
    expect(versions[0]).toEqual(versions[1]);
    expect(versions[0]).toHaveLength(1);
  });

  it('names the secret, the variable and the environment of the workflow', () => {
    const workflow = readFileSync('.github/workflows/deploy.yml', 'utf8');
    for (const [inDocs, inWorkflow] of [
      ['`RAILWAY_TOKEN`', 'secrets.RAILWAY_TOKEN'],
      ['`DEPLOY_TO_RAILWAY`', 'vars.DEPLOY_TO_RAILWAY'],
      ['`production`', 'environment: production'],
    ] as const) {
      expect(source).toContain(inDocs);
      expect(workflow).toContain(inWorkflow);
    }
  });
});

describe('docs/ARCHITECTURE.md', () => {
  const source = text['ARCHITECTURE.md'] ?? '';

  it('names every table of the database, and no other', () => {
    const section = source.split(/^## /m).find((part) => part.startsWith('The data')) ?? '';
    const documented = all(section, /^\| (`.*?`) \|/gm).flatMap((cell) => all(cell, /`(\w+)`/g));
    expect(documented.sort()).toEqual(all(readFileSync('prisma/schema.prisma', 'utf8'), /@@map\("(\w+)"\)/g).sort());
  });

  it('names every check', () => {
    const { jobs } = z
      .object({ jobs: z.record(z.string(), z.unknown()) })
      .parse(parse(readFileSync('.github/workflows/ci.yml', 'utf8')));
    expect(source).toContain(Object.keys(jobs).join(' · '));
  });

  it('shows the base images and the folders of the images as they are', () => {
    for (const base of all(`${api}\n${web}`, /^FROM (?:[\w.]+\/)*([\w-]+:\d+)/gm)) expect(source).toContain(base);
    const build = readFileSync('scripts/bundle.ts', 'utf8');
    for (const folder of ["'server'", "'static'", "'node_modules'"]) expect(build).toContain(folder);
    expect(existsSync(join(dirname('containers/web/Dockerfile'), 'nginx.conf.template'))).toBe(true);
  });
});

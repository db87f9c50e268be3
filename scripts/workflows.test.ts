import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { validateWorkflow } from '@action-validator/core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import packageJson from '../package.json' with { type: 'json' };

const Permissions = z.record(z.string(), z.enum(['read', 'write', 'none']));
const Step = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  if: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  env: z.record(z.string(), z.string()).optional(),
});
const Job = z.looseObject({
  uses: z.string().optional(),
  needs: z.array(z.string()).default([]),
  if: z.string().optional(),
  environment: z.string().optional(),
  permissions: Permissions.optional(),
  secrets: z.unknown().optional(),
  'timeout-minutes': z.number().optional(),
  'continue-on-error': z.unknown().optional(),
  steps: z.array(Step).default([]),
});
const Workflow = z.looseObject({
  on: z.record(z.string(), z.unknown()),
  permissions: Permissions,
  jobs: z.record(z.string(), Job),
});
type Workflow = z.output<typeof Workflow>;

const folder = '.github/workflows';
const files = readdirSync(folder);
const sources = Object.fromEntries(files.map((file) => [file, readFileSync(`${folder}/${file}`, 'utf8')]));

function workflow(file: string): Workflow {
  return Workflow.parse(parse(sources[file] ?? ''));
}
const jobsOf = (file: string) => Object.entries(workflow(file).jobs);
const stepsOf = (file: string) => jobsOf(file).flatMap(([, job]) => job.steps);

describe.each(files)('%s', (file) => {
  it('is a workflow that GitHub accepts', () => {
    expect(validateWorkflow(sources[file] ?? '').errors).toEqual([]);
  });

  it('pins every action to a commit and says which version that is', () => {
    const uses = (sources[file] ?? '').split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line));
    const foreign = uses.filter((line) => !line.includes('uses: ./'));
    for (const line of foreign) expect(line).toMatch(/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    const local = uses.flatMap((line) => line.match(/uses: \.\/(\S+)/)?.[1] ?? []);
    expect(local.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('may read the code and nothing else', () => {
    expect(workflow(file).permissions).toEqual({ contents: 'read' });
    for (const [, job] of jobsOf(file)) expect(job.permissions ?? { contents: 'read' }).toEqual({ contents: 'read' });
    const checkouts = stepsOf(file).filter((step) => step.uses?.startsWith('actions/checkout@'));
    for (const step of checkouts) expect(step.with).toMatchObject({ 'persist-credentials': false });
  });

  it('lets no job run without end, and none fail unseen', () => {
    for (const [name, job] of jobsOf(file)) {
      // A job that only calls another workflow has that one's limits.
      if (job.uses === undefined) expect(job['timeout-minutes'], name).toBeLessThanOrEqual(30);
      expect(job['continue-on-error'], name).toBeUndefined();
      for (const step of job.steps) expect(step['continue-on-error'], name).toBeUndefined();
    }
  });

  it('runs only what exists', () => {
    const commands = stepsOf(file).flatMap((step) => step.run ?? []);
    const scripts = commands.flatMap((run) =>
      [...run.matchAll(/\b(?:bash|sh|node) ([\w./-]+)/g)].map(([, path = '']) => path),
    );
    expect(scripts.filter((path) => !existsSync(path))).toEqual([]);
    const npm = commands.flatMap((run) => [...run.matchAll(/\bnpm (?:run )?([\w:-]+)/g)].map(([, name = '']) => name));
    expect(npm.filter((name) => name !== 'install' && !Object.hasOwn(packageJson.scripts, name))).toEqual([]);
    const named = (step: z.output<typeof Step>) => String(step.with?.file ?? '');
    const dockerfiles = stepsOf(file).flatMap((step) => (/^(?:$|\$\{\{)/.test(named(step)) ? [] : [named(step)]));
    expect(dockerfiles.filter((path) => !existsSync(String(path)))).toEqual([]);
  });

  it('takes no text from outside into a shell, and names exactly the tools that it fetches', () => {
    for (const { run = '' } of stepsOf(file)) {
      expect(run).not.toContain('${{');
      expect(run).not.toMatch(/curl[^|]*\|\s*(?:ba)?sh/);
      const tools = [...run.matchAll(/\b(?:npx|npm install)(?: --[\w-]+)* (\S+)/g)].map(([, tool = '']) => tool);
      for (const tool of tools) expect(tool).toMatch(/@\d+\.\d+\.\d+$/);
    }
  });

  it('shows no secret to a step that fetches, installs or runs what others wrote, nor to a whole job', () => {
    for (const [name, { steps, ...job }] of jobsOf(file)) {
      expect(JSON.stringify(job), name).not.toContain('secrets.');
      const trusted = steps.filter((step) => JSON.stringify(step).includes('secrets.'));
      for (const step of trusted) {
        expect(step.uses, name).toBeUndefined();
        expect(step.run, name).toMatch(/^railway up --ci --service \w+$/);
      }
    }
    expect(JSON.stringify({ ...workflow(file), jobs: {} })).not.toContain('secrets.');
  });
});

describe('the base images', () => {
  const froms = ['containers/api/Dockerfile', 'containers/web/Dockerfile'].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^FROM (\S+)/gm)].map(([, image = '']) => image),
  );

  it('are named by version and digest, written out, so that Dependabot sees them', () => {
    expect(froms).toHaveLength(4);
    for (const image of froms) expect(image).toMatch(/^[\w./-]+:\d+\.\d+\.\d+[\w.-]*@sha256:[0-9a-f]{64}$/);
  });

  it('have an nginx that still gets fixes', () => {
    const [, minor, patch] = /nginx-unprivileged:1\.(\d+)\.(\d+)-/.exec(froms.at(-1) ?? '') ?? [];
    // 1.30.4 closed two holes of 2026 in what the configuration uses.
    expect(Number(minor) * 1_000 + Number(patch)).toBeGreaterThanOrEqual(30_004);
  });
});

describe('every night', () => {
  it('both images and all packages are compared with what was reported about them', () => {
    const steps = Object.values(workflow('nightly.yml').jobs).flatMap(({ steps }) => steps);
    const scan = steps.find((step) => step.uses?.startsWith('anchore/scan-action@'));
    expect(scan?.with).toMatchObject({ 'fail-build': true, 'severity-cutoff': 'high' });
    expect(sources['nightly.yml']).toMatch(/file: containers\/api\/Dockerfile[\s\S]*file: containers\/web\/Dockerfile/);
    const packages = steps.find((step) => step.uses?.startsWith('google/osv-scanner-action/'));
    expect(packages?.with).toMatchObject({ 'scan-args': '--lockfile=package-lock.json' });
  });
});

describe('the checks', () => {
  it('are the tests, both images and the composed stack', () => {
    expect(jobsOf('ci.yml').map(([name]) => name)).toEqual(['test', 'backend', 'frontend', 'integration']);
  });

  it('run for every pull request, and see no secret', () => {
    expect(Object.keys(workflow('ci.yml').on)).toEqual(['pull_request', 'workflow_call', 'workflow_dispatch']);
    expect(sources['ci.yml']).not.toContain('secrets.');
  });

  it('build and start the images of this commit', () => {
    const built = stepsOf('ci.yml').flatMap((step) =>
      step.uses?.startsWith('docker/build-push-action@') ? step.with : [],
    );
    expect(built).toMatchObject([
      { context: '.', file: 'containers/api/Dockerfile', tags: 'pupuseria-backend', load: true },
      { context: '.', file: 'containers/web/Dockerfile', tags: 'pupuseria-frontend', load: true },
    ]);
  });

  it('keep what tells why they failed', () => {
    for (const [name, job] of jobsOf('ci.yml'))
      expect(
        job.steps.some((step) => step.if === 'failure()'),
        name,
      ).toBe(true);
  });
});

describe('a deployment', () => {
  const { on, jobs } = workflow('deploy.yml');
  const { checks, railway } = jobs;

  it('is of what is on main', () => {
    expect(on).toEqual({ push: { branches: ['main'] } });
  });

  it('waits for every check, which no condition can leave out', () => {
    expect(checks).toMatchObject({ uses: './.github/workflows/ci.yml' });
    expect(checks?.if).toBeUndefined();
    expect(railway?.needs).toEqual(['checks']);
    // always() and its like would let it run after a failure.
    expect(railway?.if).toBe("vars.DEPLOY_TO_RAILWAY == 'true'");
    for (const [name, job] of jobsOf('ci.yml')) expect(job.if, name).toBeUndefined();
  });

  it('is in the environment `production`, whose token no other job sees', () => {
    expect(railway?.environment).toBe('production');
    expect(checks?.secrets).toBeUndefined();
    const withToken = (railway?.steps ?? []).filter((step) => JSON.stringify(step).includes('secrets.'));
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's syntax, not JavaScript's.
    for (const { env } of withToken) expect(env).toEqual({ RAILWAY_TOKEN: '${{ secrets.RAILWAY_TOKEN }}' });
    expect(withToken).toHaveLength(2);
  });

  it('is of both services, first the one that the other needs', () => {
    const services = stepsOf('deploy.yml').flatMap(
      (step) => step.run?.match(/^railway up --ci --service (\w+)$/)?.[1] ?? [],
    );
    expect(services).toEqual(['backend', 'frontend']);
  });
});

describe('dependabot.yml', () => {
  const { updates } = z
    .object({
      updates: z.array(
        z.looseObject({ directory: z.string().optional(), directories: z.array(z.string()).default([]) }),
      ),
    })
    .parse(parse(readFileSync('.github/dependabot.yml', 'utf8')));

  it('looks only into folders that exist', () => {
    const folders = updates.flatMap(({ directory, directories }) => [directory ?? '/', ...directories]);
    expect(folders.filter((path) => !existsSync(`.${path}`))).toEqual([]);
  });
});

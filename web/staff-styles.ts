import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import postcss, { type AtRule, type Container, type Rule } from 'postcss';
import type { Plugin } from 'vite';

const sources = fileURLToPath(new URL('src', import.meta.url));
const staffEntry = `${sources}/app/staff-routes.tsx`;

/**
 * What the classes of a CSS module begin with: the path of its file below `areas`, `components` or `ordering`, without a name that
 * its folder has already, so that no two collide, index.html can use them, and they compress better than a hash.
 */
export const scopeOf = (file: string): string =>
  relative(sources, file.split('?', 1)[0] ?? '')
    .replace(/^(?:areas|components|ordering)\/|\.module\.css$/g, '')
    .replace(/(^|\/)([^/]+)\/\2(?=$|-)/, '$1$2')
    .replaceAll('/', '-');

/**
 * Takes the rules that only the staff's pages use out of the stylesheet that every page loads, `style-<hash>.css`, and puts
 * them into `staff-<the same hash>.css`, which `app/staff-style.ts` loads. A rule is the staff's if its class is of a
 * stylesheet that no page of a guest imports. Puts the names of the files that only those pages load into `staffFiles`.
 */
export function staffStyles(staffFiles: Set<string>): Plugin {
  return {
    name: 'staff-styles',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const style = Object.values(bundle).find(({ fileName }) => /(?:^|\/)style-[^/]*\.css$/.test(fileName));
      if (style?.type !== 'asset') throw new Error('The build has no stylesheet style-<hash>.css');
      const guests = new Set([`${sources}/app/main.tsx`]);
      for (const id of guests) {
        const module = this.getModuleInfo(id);
        for (const next of [...(module?.importedIds ?? []), ...(module?.dynamicallyImportedIds ?? [])]) {
          if (next !== staffEntry) guests.add(next);
        }
      }
      const scopes = new Map<string, boolean>();
      const libraries = new Set<string>();
      for (const id of this.getModuleIds()) {
        if (/\.module\.css(?:\?|$)/.test(id)) scopes.set(scopeOf(id), !guests.has(id));
        else if (/\.css$/.test(id) && !guests.has(id)) {
          for (const name of classesIn(readFileSync(id, 'utf8'))) libraries.add(name);
        }
      }
      const { others, staff } = split(style.source.toString(), scopes, libraries);
      style.source = others;
      const fileName = style.fileName.replace('style-', 'staff-');
      this.emitFile({ type: 'asset', fileName, source: staff });
      staffFiles.add(fileName);
      for (const file of Object.values(bundle)) {
        const isStaffs =
          file.type === 'chunk' && file.moduleIds.length > 0 && !file.moduleIds.some((id) => guests.has(id));
        if (isStaffs) staffFiles.add(file.fileName);
      }
    },
  };
}

const classesIn = (text: string): string[] => text.match(/(?<=\.)[a-z][\w-]*/gi) ?? [];

/**
 * `scopes`: whether a scope is the staff's alone; `libraries`: classes without a scope that are, of packages that only the
 * staff's pages use. Nothing else without a scope is, such as `@font-face`.
 */
function split(css: string, scopes: ReadonlyMap<string, boolean>, libraries: ReadonlySet<string>) {
  // `kitchen-board-header-clock` begins with two scopes, and is of the longer.
  const longestFirst = [...scopes].sort(([one], [other]) => other.length - one.length);
  const isStaffs = (name: string) =>
    longestFirst.find(([scope]) => name.startsWith(`${scope}-`))?.[1] ?? libraries.has(name);
  const isStaffRule = (selector: string) => classesIn(selector).some(isStaffs);

  /** Removes from `container` what is not `wanted`, and what is empty then. */
  const keep = (container: Container, wanted: boolean): void => {
    for (const node of [...(container.nodes ?? [])]) {
      if (node.type === 'rule') {
        const rule = node as Rule;
        const selectors = rule.selectors.filter((selector) => isStaffRule(selector) === wanted);
        if (selectors.length === 0) rule.remove();
        else if (selectors.length < rule.selectors.length) rule.selectors = selectors;
      } else if (node.type === 'atrule') {
        const rule = node as AtRule;
        if (['media', 'supports', 'container', 'layer'].includes(rule.name)) {
          keep(rule, wanted);
          if (rule.nodes?.length === 0) rule.remove();
        } else if ((rule.name === 'keyframes' && isStaffs(rule.params)) !== wanted) rule.remove();
      }
    }
  };
  const only = (wanted: boolean): string => {
    const root = postcss.parse(css);
    keep(root, wanted);
    return root.toString();
  };
  return { others: only(false), staff: only(true) };
}

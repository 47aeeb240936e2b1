// Which solutions lie in a folder, and to which problems: by their names, or by a manifest.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { BadInput } from '../bad-input.ts';
import { SLUG } from '../bank/package-files.ts';
import { parseYaml } from '../bank/read-yaml.ts';
import { languageOf } from '../languages/languages.ts';
import { Standing } from '../schema/report.ts';
import { codeOf } from './read-source.ts';

export type Solution = { readonly slug: string; readonly file: string; readonly atLeast: Standing };

const MANIFEST = 'olsol-ci.yaml';

/** `solutions` maps slugs to a file, or to files and the least standing that is wanted of each. */
const Manifest = z.strictObject({
  solutions: z.record(
    z.string().regex(SLUG),
    z.union([
      z.string(),
      z.strictObject({
        files: z.union([z.string(), z.array(z.string()).min(1)]),
        at_least: Standing.exclude(['untried']).default('solved'),
      }),
    ]),
  ),
});

/**
 * `<slug>.ext` and `<slug>/<anything>.ext` in the folder, sorted, or what the manifest lists (paths relative to it). Files in the
 * folder that are no solutions are left alone; a solution file whose name is no problem's is an error only for a folder's caller.
 */
export function findSolutions(
  folder: string,
  slugs: ReadonlySet<string>,
  manifest: string | undefined,
): readonly Solution[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new BadInput((words) => words.cli.notAFolder(folder));
  const listed = manifest ?? (existsSync(join(folder, MANIFEST)) ? join(folder, MANIFEST) : undefined);
  const solutions = listed === undefined ? named(folder, slugs) : manifested(listed);
  if (solutions.length === 0) throw new BadInput((words) => words.cli.noSolutions(folder));
  return solutions;
}

function named(folder: string, slugs: ReadonlySet<string>): readonly Solution[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!slugs.has(entry.name)) return [];
      return sourcesIn(path).map((file) => ({ slug: entry.name, file, atLeast: 'solved' as const }));
    }
    const slug = entry.name.slice(0, entry.name.lastIndexOf('.'));
    return languageOf(entry.name) && SLUG.test(slug) ? [{ slug, file: path, atLeast: 'solved' as const }] : [];
  });
}

/** Folders with sources in them that are named after no problem. */
export function otherFolders(folder: string, slugs: { has(slug: string): boolean }): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !slugs.has(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .filter((name) => name !== 'node_modules' && sourcesIn(join(folder, name)).length > 0);
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => languageOf(name) !== undefined)
    .sort()
    .map((name) => join(folder, name));
}

function manifested(file: string): readonly Solution[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new BadInput((words) => words.cli.unreadable(file, codeOf(cause)), { cause });
  }
  const { solutions } = parseYaml({ text, file }, Manifest);
  return Object.entries(solutions).flatMap(([slug, given]) => {
    const { files, at_least } = typeof given === 'string' ? { files: given, at_least: 'solved' as const } : given;
    return [files].flat().map((path) => ({ slug, file: join(dirname(file), path), atLeast: at_least }));
  });
}

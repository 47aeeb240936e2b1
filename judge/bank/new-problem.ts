// `olsol new`: a complete, small problem that verifies, to be rewritten into one's own.
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BadInput } from '../bad-input.ts';
import { unusable } from './cache.ts';
import { SLUG } from './package-files.ts';

export type NewProblem = {
  readonly mode: 'stdio' | 'function';
  /** The folder that gets the problem's folder. */
  readonly folder: string;
};

const SKELETON = fileURLToPath(new URL('./skeleton/', import.meta.url));
/** Programs of the skeleton carry this ending, so that no tool takes them for programs of the judge. */
const TEMPLATE = /\.template$/;

/** Writes the skeleton as a whole or not at all; returns its folder and the files in it. */
export function newProblem(slug: string, { mode, folder }: NewProblem): { folder: string; files: readonly string[] } {
  if (!SLUG.test(slug)) throw new BadInput((words) => words.bank.badSlug(slug));
  if (!existsSync(folder)) throw new BadInput((words) => words.bank.noBank(folder));
  const target = join(folder, slug);
  if (existsSync(target)) throw new BadInput((words) => words.bank.problemExists(target));
  const unfinished = join(folder, `.${slug}-${randomUUID()}.tmp`);
  const uuid = randomUUID();
  const files: string[] = [];
  try {
    for (const part of ['common', mode]) {
      for (const path of filesIn(join(SKELETON, part))) {
        const text = readFileSync(join(SKELETON, part, path), 'utf8');
        const file = path.replace(TEMPLATE, '');
        mkdirSync(dirname(join(unfinished, file)), { recursive: true });
        writeFileSync(join(unfinished, file), text.replaceAll('__SLUG__', slug).replaceAll('__UUID__', uuid));
        files.push(file);
      }
    }
    renameSync(unfinished, target);
  } catch (error) {
    throw unusable(folder, error);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return { folder: target, files: files.sort() };
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

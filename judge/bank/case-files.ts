// Which test cases lie in a folder of data/, and which of their files are there.
import { BadInput } from '../bad-input.ts';
import { beneath, exists, type PackageFiles, type Say } from './package-files.ts';

export type CaseFiles = {
  /** Under data/, without extension. */
  readonly path: string;
  /** The extensions that it has: `in`, `ans`, `yaml`, `in.statement`, … */
  readonly extensions: ReadonlySet<string>;
};

/** Longest first, so that `1.in.statement` is not taken for another case's `.statement`. */
const EXTENSIONS = [
  'in.statement',
  'in.download',
  'ans.statement',
  'ans.download',
  'interaction',
  'files',
  'yaml',
  'jpeg',
  'ans',
  'out',
  'png',
  'jpg',
  'svg',
  'in',
];
const NOT_TOGETHER = [
  ['out', 'ans.statement'],
  ['interaction', 'in.statement'],
  ['interaction', 'ans.statement'],
  ['interaction', 'out'],
] as const;
const ONLY_TOGETHER = [
  ['in.statement', 'in.download'],
  ['ans.statement', 'ans.download'],
] as const;

/** The cases beneath data/<folder>, in order; `warnings` gets what belongs to none. */
export function findCases(files: PackageFiles, folder: string, warnings: Say[]): readonly CaseFiles[] {
  const found = new Map<string, Set<string>>();
  for (const file of beneath(files, `data/${folder}`)) {
    const split = splitName(file.slice('data/'.length));
    if (split === undefined) {
      if (!isDocumentation(file)) warnings.push((words) => words.bank.strayFile(file));
    } else if (split.path.endsWith('/test_group')) {
      if (split.extension !== 'yaml') throw new BadInput((words) => words.bank.caseNamedTestGroup(file));
    } else {
      const extensions = found.get(split.path) ?? new Set();
      found.set(split.path, extensions.add(split.extension));
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, extensions]) => ({ path, extensions }));
}

/** A case on disk has `.in` and `.ans`, and no file that contradicts another. */
export function checkCaseFiles(files: PackageFiles, { path, extensions }: CaseFiles): void {
  const at = (extension: string) => `data/${path}.${extension}`;
  if (!extensions.has('in')) {
    const orphan = at([...extensions][0] ?? '');
    throw new BadInput((words) => words.bank.missingInput(orphan, at('in')));
  }
  if (!extensions.has('ans')) throw new BadInput((words) => words.bank.missingAnswer(at('in'), at('ans')));
  if (exists(files, `data/${path}`)) throw new BadInput((words) => words.bank.folderNamedLikeCase(`data/${path}`));
  for (const [one, other] of NOT_TOGETHER) {
    if (extensions.has(one) && extensions.has(other)) {
      throw new BadInput((words) => words.bank.notTogether(at(one), at(other)));
    }
  }
  for (const [one, other] of ONLY_TOGETHER) {
    if (extensions.has(one) !== extensions.has(other)) {
      const [there, missing] = extensions.has(one) ? [one, other] : [other, one];
      throw new BadInput((words) => words.bank.onlyTogether(at(there), at(missing)));
    }
  }
}

function splitName(path: string): { path: string; extension: string } | undefined {
  // A folder `<case>.files` belongs to its case with all that it holds.
  const folder = /^(.*?[^/]+)\.files\//.exec(path);
  if (folder?.[1] !== undefined) return { path: folder[1], extension: 'files' };
  const extension = EXTENSIONS.find((candidate) => path.endsWith(`.${candidate}`));
  return extension === undefined ? undefined : { path: path.slice(0, -extension.length - 1), extension };
}

function isDocumentation(file: string): boolean {
  return /(^|\/)README(\.\w+)?$/.test(file) || file.endsWith('.desc');
}

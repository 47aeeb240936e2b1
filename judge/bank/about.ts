// problem.yaml: the format's rules that hold between its keys.
import { BadInput } from '../bad-input.ts';
import type { Limits } from '../schema/limits.ts';
import { ProblemYaml } from '../schema/package.ts';
import { type PackageFiles, readText } from './package-files.ts';
import { parseYaml } from './read-yaml.ts';

const FILE = 'problem.yaml';
/** Where the package says nothing: the standard's own figure, and ours for our own problems. */
const STANDARD_MEMORY_MIB = 2048;
const OUR_MEMORY_MIB = 512;
const INCOMPATIBLE = [
  ['pass-fail', 'scoring'],
  ['multi-pass', 'submit-answer'],
  ['interactive', 'submit-answer'],
] as const;

/** Reads problem.yaml and checks that its keys agree. */
export function readAbout(files: PackageFiles): ProblemYaml {
  const about = parseYaml({ text: readText(files, FILE), file: FILE }, ProblemYaml);
  checkType(about);
  checkRights(about);
  return about;
}

/** All limits but the time, which may have to be measured first. */
export function limitsOf(about: ProblemYaml, ours: boolean): Omit<Limits, 'timeMs'> {
  const { memory, output, code } = about.limits;
  return {
    memoryMiB: memory ?? (ours ? OUR_MEMORY_MIB : STANDARD_MEMORY_MIB),
    outputKiB: output * 1024,
    sourceKiB: code,
  };
}

function checkType({ type }: ProblemYaml): void {
  if (new Set(type).size < type.length) throw new BadInput((words) => words.bank.repeatedType(FILE));
  for (const [one, other] of INCOMPATIBLE) {
    if (type.includes(one) && type.includes(other)) {
      throw new BadInput((words) => words.bank.incompatibleTypes(FILE, one, other));
    }
  }
}

function checkRights({ license, rights_owner, credits, source }: ProblemYaml): void {
  if (license === 'public domain') {
    if (rights_owner !== undefined) throw new BadInput((words) => words.bank.ownerOfPublicDomain(FILE));
    return;
  }
  if (license === 'unknown' || rights_owner !== undefined) return;
  if (credits?.authors === undefined && source === undefined) {
    throw new BadInput((words) => words.bank.noRightsOwner(FILE, license));
  }
}

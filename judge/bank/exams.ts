// Exams of the bank: one YAML file each in its folder `exams`. A broken one is listed with what is wrong.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BadInput } from '../bad-input.ts';
import { ExamYaml } from '../schema/exam.ts';
import { type Bank, RESERVED } from './find-problem.ts';
import type { Say } from './package-files.ts';
import { parseYaml } from './read-yaml.ts';

export type ListedExam =
  | { readonly kind: 'exam'; readonly key: string; readonly template: ExamYaml }
  | { readonly kind: 'broken'; readonly key: string; readonly error: Say };

const FILE = /^([a-z0-9][a-z0-9-]{0,59})\.yaml$/;
const MAX_BYTES = 64 * 1024;

/** All templates, in the order of their files' names, which are their keys. */
export function listExams({ folder }: Pick<Bank, 'folder'>): readonly ListedExam[] {
  const exams = join(folder, RESERVED);
  if (!existsSync(exams)) return [];
  return readdirSync(exams)
    .sort()
    .flatMap((name) => {
      const key = FILE.exec(name)?.[1];
      return key === undefined ? [] : [listed(key, join(exams, name), `${RESERVED}/${name}`)];
    });
}

function listed(key: string, path: string, file: string): ListedExam {
  try {
    if (statSync(path).size > MAX_BYTES) throw new BadInput((words) => words.bank.fileTooLarge(file, MAX_BYTES));
    return { kind: 'exam', key, template: parseYaml({ text: readFileSync(path, 'utf8'), file }, ExamYaml) };
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return { kind: 'broken', key, error: error.say };
  }
}

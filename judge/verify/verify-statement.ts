// Whether the statements show the samples that there are, and no others.
import type { ProblemPackage } from '../bank/index.ts';
import { readText } from '../bank/package-files.ts';
import { type Finding, finding } from './finding.ts';

export function verifyStatements(pkg: ProblemPackage): Finding[] {
  const sample = pkg.groups.find((group) => group.name === 'sample');
  if (sample === undefined) return [];
  const rows = new Set(sample.cases.map(({ path }) => rowOf(pkg, path)));
  return Object.values(pkg.statements).flatMap(({ file, format, text = '' }) => {
    if (format !== 'md') return [];
    const shown = tableRows(pkg, text).filter((row) => !rows.has(row));
    const wrong = shown.map((row) => finding(file, (words) => words.verify.sampleDiffers(file, row)));
    const isPlaced = /\{\{(?:nextsample|remainingsamples)\}\}/.test(text);
    return isPlaced ? wrong : [...wrong, finding(file, (words) => words.verify.noPlaceholder(file))];
  });
}

/** A sample as a row of a table: parameters and result, without white space. */
function rowOf({ files }: ProblemPackage, path: string): string {
  const lines = [readText(files, `data/${path}.in`), readText(files, `data/${path}.ans`)].map((text) => text.trimEnd());
  return normalized(lines.join('\n').split('\n'));
}

function normalized(cells: readonly string[]): string {
  return cells.map((cell) => cell.replace(/[\s`]/g, '')).join('|');
}

/** Rows of tables whose heading names the parameters: examples that an author wrote out. */
function tableRows({ mode }: ProblemPackage, text: string): string[] {
  if (mode.kind !== 'function') return [];
  const heading = normalized([...mode.signature.params.map((param) => param.name), 'result']);
  const cells = (line: string) =>
    line
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|');
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.includes('|') && normalized(cells(line)) === heading);
  if (start === -1) return [];
  const table = lines.slice(start + 2);
  const end = table.findIndex((line) => !line.includes('|'));
  return table.slice(0, end === -1 ? table.length : end).map((line) => normalized(cells(line)));
}

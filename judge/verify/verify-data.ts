// Whether a problem's data keeps its promises: inputs legal, invalid ones refused, generators deterministic.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BadInput } from '../bad-input.ts';
import { findRejection, loadCase, type PackageCase, type ProblemPackage, type Tools } from '../bank/index.ts';
import { readData } from '../bank/package-files.ts';
import { checkInput } from '../bank/signature-check.ts';
import { type Finding, finding } from './finding.ts';

export type VerifiedData = { readonly inputs: number; readonly invalid: number; readonly findings: readonly Finding[] };

export async function verifyData(pkg: ProblemPackage, tools: Tools): Promise<VerifiedData> {
  const cases = pkg.groups.flatMap((group) => group.cases);
  const findings = [
    ...(await legalInputs(pkg, tools, cases)),
    ...(await refusedInputs(pkg, tools)),
    ...(await sameAgain(pkg, tools, cases)),
  ];
  return { inputs: cases.length, invalid: pkg.invalidInputs.length, findings };
}

/** Generated inputs were validated when they were made; the filed ones are now. */
async function legalInputs(pkg: ProblemPackage, tools: Tools, cases: readonly PackageCase[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const each of cases) {
    const { input } = await loadCase(pkg, each, { language: 'javascript', tools });
    const run = { validators: pkg.validators, input, args: each.validatorArgs };
    const rejection = each.generated === undefined ? await findRejection(tools, run) : undefined;
    if (rejection)
      findings.push(finding(each.path, (words) => words.verify.validatorRejects(each.path, rejection.message)));
  }
  return findings;
}

async function refusedInputs(pkg: ProblemPackage, tools: Tools): Promise<Finding[]> {
  if (pkg.validators.length === 0) return [];
  if (pkg.invalidInputs.length === 0) return [finding('data/invalid_input', (words) => words.verify.noInvalidInput)];
  const findings: Finding[] = [];
  for (const { file, validatorArgs } of pkg.invalidInputs) {
    const input = await readData(pkg.files, file);
    if (brokenSignature(pkg, file, input)) continue;
    const rejection = await findRejection(tools, { validators: pkg.validators, input, args: validatorArgs });
    if (!rejection) findings.push(finding(file, (words) => words.verify.validatorAccepts(file)));
  }
  return findings;
}

function brokenSignature({ mode }: ProblemPackage, file: string, input: string): boolean {
  if (mode.kind !== 'function') return false;
  try {
    checkInput(file, input, mode.signature);
    return false;
  } catch (error) {
    if (error instanceof BadInput) return true;
    throw error;
  }
}

/** Makes every generated case once more, in an empty cache, and compares. */
async function sameAgain(pkg: ProblemPackage, tools: Tools, cases: readonly PackageCase[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  const cache = mkdtempSync(join(tmpdir(), 'olsol-verify-'));
  try {
    for (const each of cases) {
      if (each.generated === undefined) continue;
      const kept = await loadCase(pkg, each, { language: 'javascript', tools });
      const again = await loadCase(pkg, each, { language: 'javascript', tools: { sandbox: tools.sandbox, cache } });
      const same = kept.id === again.id && kept.answer === again.answer;
      if (!same) findings.push(finding(each.path, (words) => words.verify.notDeterministic(each.path)));
      rmSync(cache, { recursive: true, force: true });
    }
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
  return findings;
}

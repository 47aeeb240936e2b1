// Reports as JUnit XML, the form in which CI systems read test results: a suite a report, a test case a case.
import type { CaseResult, Report } from '../schema/report.ts';
import { type Tongue, WORDS, type Words } from '../words/words.ts';
import { originText } from './names.ts';
import { pointsText } from './numbers.ts';
import { positionText } from './position.ts';
import { printable } from './printable.ts';
import { caseNote } from './reason-text.ts';
import { shownTexts } from './shown-texts.ts';
import { type Attributes, element, textElement, type Xml, xmlFile } from './xml.ts';

/** Times are CPU seconds: what is judged. Points are properties of the suite. */
export function renderJunit(reports: readonly Report[], { tongue }: { readonly tongue: Tongue }): string {
  const words = WORDS[tongue];
  const all = reports.flatMap(testsOf);
  const suites = reports.map((report) => suiteOf(report, words));
  return xmlFile(element('testsuites', { name: 'olsol', ...countsOf(all) }, suites));
}

/** A case, and the group that it is in. */
type Test = { readonly group: string; readonly result: CaseResult };

function testsOf(report: Report): readonly Test[] {
  if (report.verdict === 'CE') return [compilation(report)];
  return report.groups.flatMap(({ name, cases }) => cases.map((result) => ({ group: name, result })));
}

/** A source that does not compile has run no case, and must not look like a suite without failures. */
function compilation({ error }: Report): Test {
  const none = { cpuMs: 0, wallMs: 0, peakMiB: 0, limitMs: 0 };
  return { group: 'compile', result: { name: 'compile', verdict: 'CE', ...none, ...(error && { error }) } };
}

function countsOf(tests: readonly Test[]): Attributes {
  const kinds = tests.map(({ result }) => kindOf(result));
  const count = (kind: Kind) => kinds.filter((one) => one === kind).length;
  const cpuMs = tests.reduce((sum, { result }) => sum + result.cpuMs, 0);
  return {
    tests: tests.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
    time: seconds(cpuMs),
  };
}

type Kind = 'passed' | 'failure' | 'error' | 'skipped';

function kindOf({ verdict }: CaseResult): Kind {
  if (verdict === 'AC') return 'passed';
  if (verdict === 'SK') return 'skipped';
  return verdict === 'JE' ? 'error' : 'failure';
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}

function suiteOf(report: Report, words: Words): Xml {
  const tests = testsOf(report);
  const attributes = { name: originText(report), ...countsOf(tests), timestamp: report.judgedAt.slice(0, 19) };
  return element('testsuite', attributes, [
    propertiesOf(report),
    ...tests.map((test) => testCase(report, test, words)),
  ]);
}

function propertiesOf({ language, standing, score, engine }: Report): Xml {
  const values = {
    language,
    standing,
    points: pointsText(score).join('/'),
    olsol: engine.olsol,
    node: engine.node,
    platform: engine.platform,
  };
  return element(
    'properties',
    {},
    Object.entries(values).map(([name, value]) => element('property', { name, value })),
  );
}

function testCase(report: Report, { group, result }: Test, words: Words): Xml {
  const { problem, file } = report;
  const names = { classname: `${problem.slug}.${group}`, name: result.name, ...(file !== undefined && { file }) };
  const attributes = { ...names, time: seconds(result.cpuMs) };
  const printed = result.stdout === undefined ? [] : [textElement('system-out', {}, printable(result.stdout))];
  return element('testcase', attributes, [...conclusionOf(report, result, words), ...printed]);
}

function conclusionOf(report: Report, result: CaseResult, words: Words): readonly Xml[] {
  const { verdict } = result;
  const kind = kindOf(result);
  const message = caseNote(result, words);
  if (kind === 'passed') return [];
  if (kind === 'skipped') return [element('skipped', { message })];
  const type = `${verdict} ${words.report.verdicts[verdict]}`;
  return [textElement(kind, { type: verdict, message: message || type }, detailText(report, result, words))];
}

/** What the person who opens a failed test sees: where it broke, what was given, wanted and found. */
function detailText({ file }: Report, result: CaseResult, words: Words): string {
  const { verdict, error } = result;
  const parts = [`${verdict} ${words.report.verdicts[verdict]}`];
  parts.push(error === undefined ? caseNote(result, words) : `${error.message}\n${positionText(error, file)}`);
  for (const { label, text } of shownTexts(result, words)) parts.push(`${label}\n${text}`);
  return printable(parts.map((part) => part.trimEnd()).join('\n\n'));
}

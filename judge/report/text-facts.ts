// The end of a text report: result and points, what the limits were made of, what judged and how it was guarded.
import type { Language } from '../schema/language.ts';
import type { EfficiencyResult, Report, Warning } from '../schema/report.ts';
import type { Words } from '../words/words.ts';
import { LANGUAGE_NAMES } from './names.ts';
import { grouped, kibText, msText, plain, pointsText } from './numbers.ts';
import { inStandingColor, type Page } from './page.ts';
import { printableLine } from './printable.ts';
import { displayWidth, padTo, wrap } from './width.ts';

type Fact = { readonly label: string; readonly texts: readonly string[]; readonly paint: (line: string) => string };

/** Samples alone say nothing of the problem, and nothing can be earned by them. */
function resultText({ groups, score, standing, verdict }: Report, { report }: Words): string {
  const isSampleOnly = groups.length > 0 && groups.every((group) => group.name === 'sample');
  if (isSampleOnly) return verdict === 'AC' ? report.samplesPassed : report.samplesFailed;
  return `${report.standings[standing]} · ${report.points(...pointsText(score))}`;
}

export function factLines(report: Report, page: Page): readonly string[] {
  const { words, colors } = page;
  const { labels } = words.report;
  return labelled(
    [
      {
        label: labels.result,
        texts: [resultText(report, words)],
        paint: (line) => inStandingColor(report.standing, line, page),
      },
      ...warningFacts(report, page),
      { label: labels.limits, texts: limitTexts(report, words), paint: String },
      { label: labels.engine, texts: [engineText(report)], paint: colors.dim },
      { label: labels.guards, texts: [guardText(report, words)], paint: hasAllGuards(report) ? colors.dim : String },
    ],
    page,
  );
}

function warningFacts({ warnings = [] }: Report, { words, colors }: Page): readonly Fact[] {
  if (warnings.length === 0) return [];
  return [{ label: words.report.labels.warning, texts: warningTexts(warnings, words), paint: colors.yellow }];
}

/** One sentence for each kind of warning, with the lines it is about. */
export function warningTexts(warnings: readonly Warning[], { report }: Words): readonly string[] {
  const lines = new Map<Warning['code'], number[]>();
  for (const { code, line } of warnings) lines.set(code, [...(lines.get(code) ?? []), line]);
  return [...lines].map(([code, at]) => report.warnings[code](at));
}

/** Facts in two columns: what it is, and what is said of it. */
export function labelled(facts: readonly Fact[], { colors, width }: Page): readonly string[] {
  const labelWidth = facts.reduce((widest, { label }) => Math.max(widest, displayWidth(label)), 0) + 2;
  return facts.flatMap(({ label, texts, paint }) =>
    texts
      .flatMap((text) => wrap(text, width - labelWidth))
      .map((line, i) => colors.dim(padTo(i === 0 ? label : '', labelWidth)) + paint(line)),
  );
}

/** One line for the problem's own limits, and one for each reference that made the efficiency limits. */
export function limitTexts({ limits, groups, language }: Report, { report }: Words): readonly string[] {
  const own = report.caseLimits(msText(limits.timeMs), grouped(limits.memoryMiB), kibText(limits.outputKiB));
  const timed = groups.flatMap((group) => group.cases).flatMap(({ efficiency }) => efficiency ?? []);
  return [own, ...new Set(timed.map((efficiency) => referenceText(efficiency, language, report)))];
}

function referenceText(efficiency: EfficiencyResult, language: Language, report: Words['report']): string {
  const { timesReference, languageTimes, reference, referenceLanguage, floorMs } = efficiency;
  const [own, other] = [LANGUAGE_NAMES[language], LANGUAGE_NAMES[referenceLanguage]];
  const named =
    language === referenceLanguage
      ? own
      : report.otherLanguage(other, plain(languageTimes), own, timesOrigin(efficiency, report));
  return report.efficiencyLimit(plain(timesReference), printableLine(reference), named, msText(floorMs));
}

/** JavaScript and TypeScript run on one engine: there is nothing to measure. */
function timesOrigin({ languageTimes, calibratedAt }: EfficiencyResult, report: Words['report']): string {
  if (calibratedAt !== undefined) return report.measuredTimes(calibratedAt.slice(0, 10));
  return languageTimes === 1 ? '' : report.usualTimes;
}

function engineText({ engine, judgedAt }: Report): string {
  const when = `${judgedAt.slice(0, 10)} ${judgedAt.slice(11, 16)} UTC`;
  return printableLine(`olsol ${engine.olsol} · Node ${engine.node} · ${engine.platform} · ${when}`);
}

function hasAllGuards({ protections }: Report): boolean {
  return protections.every((protection) => protection.active);
}

export function guardText({ protections }: Report, { report }: Words): string {
  const missing = protections.filter((protection) => !protection.active);
  if (missing.length === 0) return report.allGuards(protections.length);
  const named = missing
    .map(({ name, detail }) => `${report.protections[name]} (${report.protectionDetails[detail]})`)
    .join(', ');
  return report.someGuards(protections.length - missing.length, protections.length, named);
}

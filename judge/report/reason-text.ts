// Why a case got its verdict, as a sentence in the reader's language.
import type { ProgramError } from '../schema/outcome.ts';
import type { CaseResult, Reason, Verdict } from '../schema/report.ts';
import type { reasons } from '../words/reasons.en.ts';
import { beyondText, grouped, pointsText, secondsText, timesWithMargin } from './numbers.ts';
import { printableLine } from './printable.ts';

/** Of all words, those that tell reasons: a page brings its own names of groups. */
export type ReasonWords = {
  readonly report: typeof reasons & {
    readonly verdicts: Readonly<Record<Verdict, string>>;
    /** By name in the package; other groups keep their names. */
    readonly groups: Readonly<Record<string, string>>;
  };
};

/** Everything there is to say of a case beside its numbers, on one line; '' when it simply passed. */
export function caseNote(result: CaseResult, words: ReasonWords): string {
  const { efficiency } = result;
  const longer = efficiency?.measuredLonger ? words.report.measuredLonger : '';
  return [whyText(result, words), partText(result, words), longer].filter((part) => part !== '').join(' · ');
}

function whyText(result: CaseResult, words: ReasonWords): string {
  const { verdict, reason, error, message } = result;
  const measured = measuredText(result, words);
  if (reason?.code === 'withheld' && measured !== '') return words.report.measuredAndWithheld(measured);
  if (measured !== '' && (reason === undefined || reason.code === 'too-slow')) return measured;
  if (reason !== undefined) return reasonText(reason, words);
  if (error !== undefined) return errorText(error, words);
  if (message !== undefined) return printableLine(message);
  return verdict === 'AC' ? '' : words.report.verdicts[verdict];
}

/** How near the limit a case was that took several runs to decide; '' when one was enough. */
function measuredText({ efficiency }: CaseResult, { report }: ReasonWords): string {
  if (efficiency === undefined || efficiency.samples.length < 2) return '';
  const { timesLimit, timesLimitInterval, runs } = efficiency;
  return report.ofLimit(...timesWithMargin(timesLimit, timesLimitInterval), runs);
}

/** The program's own words, and where in its source they arose. */
export function errorText({ message, line, column }: ProgramError, { report }: ReasonWords): string {
  const told = printableLine(message);
  return line === undefined ? told : `${told} (${report.position(line, column)})`;
}

/** A checker may accept an output for less than full points. */
function partText({ verdict, score }: CaseResult, { report }: ReasonWords): string {
  return verdict === 'AC' && score !== undefined && score.earned < score.max ? report.points(...pointsText(score)) : '';
}

export function reasonText(reason: Reason, words: ReasonWords): string {
  const { report } = words;
  switch (reason.code) {
    case 'different':
      return differenceText(reason, words);
    case 'wrong':
      return report.wrong;
    case 'checker':
      return report.checkerSays(printableLine(reason.message));
    case 'too-slow':
      return report.tooSlow(beyondText(reason.times));
    case 'too-slow-killed':
      return report.tooSlowKilled(secondsText(reason.overMs), beyondText(reason.times));
    case 'idle':
      return report.idle(secondsText(reason.wallMs));
    case 'memory':
      return report.memory(grouped(reason.limitMiB));
    case 'output':
      return report.output(grouped(reason.limitKiB));
    case 'crashed':
      return report.crashed(printableLine(reason.detail));
    case 'withheld':
      return report.withheld;
    case 'group-stopped':
      return report.groupStopped;
    case 'group-requires':
      return report.groupRequires(groupText(reason.group, words));
    case 'not-asked':
      return report.notAsked;
    case 'reference-failed':
      return report.referenceFailed(printableLine(reason.detail));
    case 'judge-error':
      return report.judgeError(printableLine(reason.detail));
  }
}

/** A group's name as people call it. */
export function groupText(name: string, { report }: ReasonWords): string {
  return Object.hasOwn(report.groups, name) ? (report.groups[name] ?? name) : printableLine(name);
}

/** An empty `expected` or `found` means that there is none. */
function differenceText(reason: Extract<Reason, { code: 'different' }>, words: ReasonWords): string {
  const { report } = words;
  const at = placeText(reason.at, words);
  const [expected, found] = [printableLine(reason.expected), printableLine(reason.found)];
  if (expected === '') return report.unexpected(at, found === '' ? report.nothing : found);
  return found === '' ? report.missing(at, expected) : report.different(at, expected, found);
}

/** Checkers name places in a small language of their own: `[3].length`, `line 4`, `space before token 17`. */
function placeText(at: string, { report: { places } }: ReasonWords): string {
  const [, kind, number = ''] = /^(line|token|space before token) (\d+)$/.exec(at) ?? [];
  if (kind === 'line') return places.line(number);
  if (kind === 'token') return places.token(number);
  if (kind === 'space before token') return places.spaceBeforeToken(number);
  if (at === 'value') return places.value;
  if (at === 'length') return places.length;
  return at.endsWith('.length') ? places.lengthOf(at.slice(0, -'.length'.length)) : at;
}

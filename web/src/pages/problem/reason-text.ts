// Why a case got its verdict, as a sentence in the reader's language: the same in sense as what the command line says. Pure.
import type { CaseResult, EfficiencyResult, Reason } from '#judge/schema/report';
import type { Words } from '../../words/words.ts';
import { beyondText, grouped, pointsText, secondsText, withMargin } from './figures.ts';

/** The words of this page, and those that all pages share. */
export type ReasonWords = Pick<Words, 'problem' | 'common'>;

/** Everything there is to say of a case beside its numbers; empty when it simply passed. */
export function caseNote(result: CaseResult, words: ReasonWords): string {
  const longer = result.efficiency?.measuredLonger ? words.problem.judged.measuredLonger : '';
  return [whyText(result, words), partText(result, words), longer].filter((part) => part !== '').join(' · ');
}

function whyText({ verdict, reason, error, message, efficiency }: CaseResult, words: ReasonWords): string {
  const measured = efficiency === undefined ? '' : measuredText(efficiency, words);
  if (reason?.code === 'withheld' && measured !== '') return words.problem.reasons.measuredAndWithheld(measured);
  if (measured !== '' && (reason === undefined || reason.code === 'too-slow')) return measured;
  if (reason !== undefined) return reasonText(reason, words);
  if (error !== undefined) return error.message;
  if (message !== undefined) return message;
  return verdict === 'AC' ? '' : words.common.verdicts[verdict];
}

/** How near the limit a case was that took several runs to decide. */
function measuredText(efficiency: EfficiencyResult, words: ReasonWords): string {
  const { samples, timesLimit, timesLimitInterval, runs } = efficiency;
  return samples.length < 2 ? '' : words.problem.reasons.measured(...withMargin(timesLimit, timesLimitInterval), runs);
}

/** A checker may accept an output for less than full points. */
function partText({ verdict, score }: CaseResult, words: ReasonWords): string {
  return verdict === 'AC' && score !== undefined && score.earned < score.max
    ? words.problem.reasons.part(...pointsText(score))
    : '';
}

export function reasonText(reason: Reason, words: ReasonWords): string {
  switch (reason.code) {
    case 'different':
      return differenceText(reason, words);
    case 'wrong':
      return words.problem.reasons.wrong;
    case 'checker':
      return words.problem.reasons.checkerSays(reason.message);
    case 'too-slow':
      return words.problem.reasons.tooSlow(beyondText(reason.times));
    case 'too-slow-killed':
      return words.problem.reasons.tooSlowKilled(secondsText(reason.overMs), beyondText(reason.times));
    case 'idle':
      return words.problem.reasons.idle(secondsText(reason.wallMs));
    case 'memory':
      return words.problem.reasons.memory(grouped(reason.limitMiB));
    case 'output':
      return words.problem.reasons.outputLimit(grouped(reason.limitKiB));
    case 'crashed':
      return words.problem.reasons.crashed(reason.detail);
    case 'withheld':
      return words.problem.reasons.withheld;
    case 'group-stopped':
      return words.problem.reasons.groupStopped;
    case 'group-requires':
      return words.problem.reasons.groupRequires(groupText(reason.group, words));
    case 'not-asked':
      return words.problem.reasons.notAsked;
    case 'reference-failed':
      return words.problem.reasons.referenceFailed(reason.detail);
    case 'judge-error':
      return words.problem.reasons.judgeFailed(reason.detail);
  }
}

/** A group's name as people call it. */
export function groupText(name: string, words: ReasonWords): string {
  const groups: Readonly<Record<string, string>> = words.common.groups;
  return Object.hasOwn(groups, name) ? (groups[name] ?? name) : name;
}

/** An empty `expected` or `found` means that there is none. */
function differenceText({ at, expected, found }: Extract<Reason, { code: 'different' }>, words: ReasonWords): string {
  const place = placeText(at, words);
  if (expected === '')
    return words.problem.reasons.unexpected(place, found === '' ? words.problem.reasons.nothing : found);
  return found === ''
    ? words.problem.reasons.missing(place, expected)
    : words.problem.reasons.different(place, expected, found);
}

/** Checkers name places in a small language of their own: `[3].length`, `line 4`, `space before token 17`. */
function placeText(
  at: string,
  {
    problem: {
      reasons: { places },
    },
  }: ReasonWords,
): string {
  const [, kind, number = ''] = /^(line|token|space before token) (\d+)$/.exec(at) ?? [];
  if (kind === 'line') return places.line(number);
  if (kind === 'token') return places.token(number);
  if (kind === 'space before token') return places.spaceBeforeToken(number);
  if (at === 'value') return places.value;
  if (at === 'length') return places.length;
  return at.endsWith('.length') ? places.lengthOf(at.slice(0, -'.length'.length)) : at;
}

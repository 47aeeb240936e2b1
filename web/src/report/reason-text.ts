// Why a case got its verdict, as the command line says it too, but with the page's own names of groups. Pure.
import { caseNote as fullNote, groupText as nameOf, reasonText as sentence } from '#judge/report/reason-text';
import type { CaseResult, Reason } from '#judge/schema/report';
import type { Words } from '../words/words.ts';

export type ReasonWords = Pick<Words, 'names' | 'reasons'>;

/** Everything there is to say of a case beside its numbers; empty when it simply passed. Where an error lies is a button of its own. */
export function caseNote({ error, ...result }: CaseResult, words: ReasonWords): string {
  return fullNote({ ...result, ...(error === undefined ? {} : { error: { message: error.message } }) }, asTold(words));
}

export function reasonText(reason: Reason, words: ReasonWords): string {
  return sentence(reason, asTold(words));
}

/** A group's name as people call it. */
export function groupText(name: string, words: ReasonWords): string {
  return nameOf(name, asTold(words));
}

const asTold = ({ reasons, names: { verdicts, groups } }: ReasonWords) => ({
  report: { ...reasons, verdicts, groups },
});

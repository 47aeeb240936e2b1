// The words of all pages but the first: too many to wait for them before anything is shown.
import { causes as causesEn } from '#judge/words/causes.en';
import { causes as causesKo } from '#judge/words/causes.ko';
import { protectionDetails as detailsEn, protections as protectionsEn } from '#judge/words/protections.en';
import { protectionDetails as detailsKo, protections as protectionsKo } from '#judge/words/protections.ko';
import { reasons as reasonsEn } from '#judge/words/reasons.en';
import { reasons as reasonsKo } from '#judge/words/reasons.ko';
import { report as reportEn } from '#judge/words/report.en';
import { report as reportKo } from '#judge/words/report.ko';
import { editor as editorEn } from './editor.en.ts';
import { editor as editorKo } from './editor.ko.ts';
import { exam as examEn } from './exam.en.ts';
import { exam as examKo } from './exam.ko.ts';
import { exams as examsEn } from './exams.en.ts';
import { exams as examsKo } from './exams.ko.ts';
import { history as historyEn } from './history.en.ts';
import { history as historyKo } from './history.ko.ts';
import { languages as languagesEn } from './languages.en.ts';
import { languages as languagesKo } from './languages.ko.ts';
import { months as monthsEn } from './months.en.ts';
import { months as monthsKo } from './months.ko.ts';
import { plots as plotsEn } from './plots.en.ts';
import { plots as plotsKo } from './plots.ko.ts';
import { predictions as predictionsEn } from './predictions.en.ts';
import { predictions as predictionsKo } from './predictions.ko.ts';
import { problem as problemEn } from './problem.en.ts';
import { problem as problemKo } from './problem.ko.ts';
import { records as recordsEn } from './records.en.ts';
import { records as recordsKo } from './records.ko.ts';
import { review as reviewEn } from './review.en.ts';
import { review as reviewKo } from './review.ko.ts';
import { settings as settingsEn } from './settings.en.ts';
import { settings as settingsKo } from './settings.ko.ts';
import { tests as testsEn } from './tests.en.ts';
import { tests as testsKo } from './tests.ko.ts';

export const en = {
  /** Why submissions lose points. */
  causes: causesEn,
  editor: editorEn,
  exam: examEn,
  exams: examsEn,
  history: historyEn,
  languages: languagesEn,
  months: monthsEn,
  plots: plotsEn,
  predictions: predictionsEn,
  problem: problemEn,
  protections: { names: protectionsEn, details: detailsEn },
  reasons: reasonsEn,
  records: recordsEn,
  review: reviewEn,
  settings: settingsEn,
  tests: testsEn,
  /** By code; each says the lines. */
  warnings: reportEn.warnings,
};
export type LaterWords = typeof en;

export const ko: LaterWords = {
  causes: causesKo,
  editor: editorKo,
  exam: examKo,
  exams: examsKo,
  history: historyKo,
  languages: languagesKo,
  months: monthsKo,
  plots: plotsKo,
  predictions: predictionsKo,
  problem: problemKo,
  protections: { names: protectionsKo, details: detailsKo },
  reasons: reasonsKo,
  records: recordsKo,
  review: reviewKo,
  settings: settingsKo,
  tests: testsKo,
  warnings: reportKo.warnings,
};

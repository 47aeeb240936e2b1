// What verdicts and standings are called, in English.
import type { Standing, Verdict } from '../schema/report.ts';

export const verdicts: Readonly<Record<Verdict, string>> = {
  AC: 'accepted',
  WA: 'wrong answer',
  TLE: 'time limit exceeded',
  MLE: 'memory limit exceeded',
  OLE: 'output limit exceeded',
  RE: 'runtime error',
  CE: 'compile error',
  SK: 'skipped',
  JE: 'judge error',
};

export const standings: Readonly<Record<Standing, string>> = {
  solved: 'solved',
  'efficiency-loss': 'efficiency loss',
  partial: 'partial',
  failed: 'failed',
  untried: 'untried',
};

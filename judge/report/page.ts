// What a text report is written on: the reader's words, the colours, and how wide it may get.
import type pc from 'picocolors';
import type { Standing, Verdict } from '../schema/report.ts';
import type { Words } from '../words/words.ts';

export type Page = {
  readonly words: Words;
  readonly colors: ReturnType<typeof pc.createColors>;
  readonly width: number;
};

type Color = 'green' | 'yellow' | 'red' | 'magenta' | 'dim';

const VERDICT_COLORS: Readonly<Record<Verdict, Color>> = {
  AC: 'green',
  WA: 'red',
  RE: 'red',
  CE: 'red',
  TLE: 'yellow',
  MLE: 'yellow',
  OLE: 'yellow',
  SK: 'dim',
  JE: 'magenta',
};

const STANDING_COLORS: Readonly<Record<Standing, Color>> = {
  solved: 'green',
  'efficiency-loss': 'yellow',
  partial: 'yellow',
  failed: 'red',
  untried: 'dim',
};

export function inVerdictColor(verdict: Verdict, text: string, { colors }: Page): string {
  return colors[VERDICT_COLORS[verdict]](text);
}

export function inStandingColor(standing: Standing, text: string, { colors }: Page): string {
  return colors.bold(colors[STANDING_COLORS[standing]](text));
}

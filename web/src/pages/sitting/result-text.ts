// A result as texts: what its picture and its Markdown are made of.
import type { Standing } from '#judge/schema/report';

export type ResultText = {
  readonly title: string;
  readonly date: string;
  /** "2솔, 3효율성감점". */
  readonly line: string;
  readonly points: string;
  /** What the columns are called. */
  readonly heads: readonly [string, string, string];
  readonly rows: readonly {
    readonly name: string;
    readonly standing: Standing;
    readonly said: string;
    readonly points: string;
    /** Of the problem's points, from 0 to 1. */
    readonly part: number;
  }[];
};

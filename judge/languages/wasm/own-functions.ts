// Which functions are the candidate's own, and which line each of their instructions is of.
import type { Flow } from './flow.ts';
import type { LineRow } from './line-table.ts';

export type OwnFunction = {
  readonly flow: Flow;
  /** Of this function, by address. */
  readonly rows: readonly LineRow[];
  /** The first of its lines in the source. */
  readonly line: number;
};

/** By the function's index: those whose first row is of the candidate's file. */
export function ownFunctions(
  flows: ReadonlyMap<number, Flow>,
  rows: readonly LineRow[],
): ReadonlyMap<number, OwnFunction> {
  const own = new Map<number, OwnFunction>();
  let at = 0;
  for (const [index, flow] of flows) {
    while ((rows[at]?.address ?? Number.POSITIVE_INFINITY) < flow.body.start) at++;
    const first = at;
    while ((rows[at]?.address ?? Number.POSITIVE_INFINITY) < flow.body.end) at++;
    const line = rows[first]?.line ?? 0;
    if (at > first && line > 0) own.set(index, { flow, rows: rows.slice(first, at), line });
  }
  return own;
}

/** The line of an instruction: of a header's code that stands within, the line before it. */
export function lineAt({ rows, line }: OwnFunction, address: number): number {
  let found = line;
  for (const row of rows) {
    if (row.address > address) break;
    if (row.line > 0) found = row.line;
  }
  return found;
}

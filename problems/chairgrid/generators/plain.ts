import { jsonLines } from 'olsol';

/** The three parameters as they are given. */
export default function generate(args: { n: number; minRows: number; minCols: number }): string {
  return jsonLines(args.n, args.minRows, args.minCols);
}

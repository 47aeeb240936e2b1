// Guest: the box that console.table draws.
import type { Libraries } from './libraries.ts';

export function makeTable(libraries: Libraries) {
  type Row = {
    readonly index: string;
    readonly cells: ReadonlyMap<string, string>;
    readonly value: string | undefined;
  };
  const inspection = () => libraries.load('node-inspect-extracted');
  const shown = (value: unknown): string =>
    inspection().inspect(value, { depth: 0, maxArrayLength: 3, breakLength: Infinity });
  const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
  const rowOf = (index: string, value: unknown, columns: readonly string[] | undefined): Row => {
    if (!isObject(value)) return { index, cells: new Map(), value: shown(value) };
    const keys = columns ?? Object.keys(value);
    const has = (key: string) => Object.hasOwn(value, key);
    return {
      index,
      cells: new Map(keys.filter(has).map((key) => [key, shown(Reflect.get(value, key))])),
      value: undefined,
    };
  };
  const rowsOf = (data: object, columns: readonly string[] | undefined): Row[] => {
    if (data instanceof Map) {
      return [...data].map(([key, value], i) => ({
        index: `${i}`,
        cells: new Map([['Key', shown(key)]]),
        value: shown(value),
      }));
    }
    if (data instanceof Set)
      return [...data].map((value, i) => ({ index: `${i}`, cells: new Map(), value: shown(value) }));
    return Object.keys(data).map((key) => rowOf(key, Reflect.get(data, key), columns));
  };
  const draw = (lines: readonly (readonly string[])[]): string => {
    const width = (text: string): number => inspection().stringWidth?.(text) ?? text.length;
    const widths = (lines[0] ?? []).map((_, i) => Math.max(...lines.map((line) => width(line[i] ?? ''))) + 2);
    const rule = (left: string, middle: string, right: string) =>
      `${left}${widths.map((count) => '─'.repeat(count)).join(middle)}${right}`;
    const cells = (line: readonly string[]) =>
      `│${line.map((text, i) => ` ${text}${' '.repeat((widths[i] as number) - width(text) - 1)}`).join('│')}│`;
    const [head, ...rest] = lines.map(cells);
    return [rule('┌', '┬', '┐'), head, rule('├', '┼', '┤'), ...rest, rule('└', '┴', '┘')].join('\n');
  };
  /** The table of an object's rows; undefined when the data has none. */
  return (data: unknown, columns?: readonly string[]): string | undefined => {
    if (!isObject(data)) return undefined;
    const rows = rowsOf(data, columns);
    const keys = columns ?? [...new Set(rows.flatMap((row) => [...row.cells.keys()]))];
    const values = rows.some((row) => row.value !== undefined) ? ['Values'] : [];
    const title = data instanceof Map || data instanceof Set ? '(iteration index)' : '(index)';
    const line = (row: Row) => [
      row.index,
      ...keys.map((key) => row.cells.get(key) ?? ''),
      ...values.map(() => row.value ?? ''),
    ];
    return draw([[title, ...keys, ...values], ...rows.map(line)]);
  };
}

export type Table = ReturnType<typeof makeTable>;

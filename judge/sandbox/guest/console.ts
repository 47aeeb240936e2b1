// Guest: console, formatting as Node does. What is plain is written at once; the rest asks the inspection library.
import type { Clock } from './clock.ts';
import type { Libraries } from './libraries.ts';
import type { Primordials } from './primordials.ts';
import type { Table } from './table.ts';

export function makeConsole(
  p: Primordials,
  libraries: Libraries,
  clock: Clock,
  table: Table,
  out: (text: string) => void,
  err: (text: string) => void,
) {
  let indent = '';
  const plain = (value: unknown): string | undefined => {
    switch (typeof value) {
      case 'string':
        return value;
      case 'number':
        return value === 0 && 1 / value < 0 ? '-0' : p.String(value);
      case 'boolean':
      case 'undefined':
        return p.String(value);
      case 'bigint':
        return `${p.String(value)}n`;
      default:
        return value === null ? 'null' : undefined;
    }
  };
  const format = (values: unknown[]): string => {
    const first = values[0];
    const directive = typeof first === 'string' && values.length > 1 && p.indexOf(first, '%') !== -1;
    let text = '';
    for (let i = 0; i < values.length; i++) {
      const piece = directive ? undefined : plain(values[i]);
      if (piece === undefined) return p.apply(libraries.load('node-inspect-extracted').format, undefined, values);
      text += i === 0 ? piece : ` ${piece}`;
    }
    return text;
  };
  const line = (values: unknown[]): string => {
    const text = format(values);
    return indent === '' ? `${text}\n` : `${indent}${text.replaceAll('\n', `\n${indent}`)}\n`;
  };
  const counts = new Map<unknown, number>();
  const timers = new Map<unknown, number>();
  const log = (...values: unknown[]) => out(line(values));
  const error = (...values: unknown[]) => err(line(values));
  const nothing = () => {};
  const console = {
    log,
    info: log,
    debug: log,
    error,
    warn: error,
    trace: error,
    dir: (value: unknown, options?: object) =>
      log(libraries.load('node-inspect-extracted').inspect(value, { customInspect: false, ...options })),
    dirxml: log,
    table: (data: unknown, columns?: readonly string[]) => log(table(data, columns) ?? data),
    assert: (holds: unknown, ...values: unknown[]) => (holds ? undefined : error('Assertion failed', ...values)),
    count: (label: unknown = 'default') => {
      counts.set(label, (counts.get(label) ?? 0) + 1);
      log(`${label}: ${counts.get(label)}`);
    },
    countReset: (label: unknown = 'default') => void counts.delete(label),
    group: (...values: unknown[]) => {
      if (values.length > 0) log(...values);
      indent += '  ';
    },
    groupEnd: () => {
      indent = p.slice(indent, 2);
    },
    time: (label: unknown = 'default') => void timers.set(label, clock.elapsedMs()),
    timeLog: (label: unknown = 'default') => error(`${label}: ${clock.elapsedMs() - (timers.get(label) ?? 0)}ms`),
    timeEnd: (label: unknown = 'default') => error(`${label}: ${clock.elapsedMs() - (timers.get(label) ?? 0)}ms`),
    clear: nothing,
  };
  return { console: { ...console, groupCollapsed: console.group }, format };
}

export type Console = ReturnType<typeof makeConsole>;

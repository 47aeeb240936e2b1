// Guest: the return value of a function as JSON text. Whatever the value is, this ends and gives a capped string.
import type { Primordials } from './primordials.ts';

export function makeValues(p: Primordials, cap: number) {
  const BEYOND = 2n ** 64n;
  const quoted = (text: string): string => p.stringify(text) as string;
  /** What JSON has no word for is named: {"!":"undefined"}. */
  const named = (name: string) => `{"!":${quoted(name)}}`;
  const scalar = (value: unknown): string => {
    switch (typeof value) {
      case 'number':
        return p.isFinite(value) ? (value === 0 ? '0' : p.String(value)) : named(p.String(value));
      case 'bigint':
        // The digits of an enormous one would take longer than any limit, and nothing interrupts that.
        return -BEYOND < value && value < BEYOND ? p.String(value) : named('bigint');
      case 'boolean':
        return p.String(value);
      case 'string':
        return quoted(value);
      default:
        return value === null ? 'null' : named(typeof value);
    }
  };
  const isList = (value: unknown): value is ArrayLike<unknown> =>
    p.isArray(value) || (p.isView(value) && typeof (value as unknown as { length?: unknown }).length === 'number');
  /** undefined when the text grows past the cap. */
  const write = (value: unknown, depth: number): string | undefined => {
    if (typeof value === 'string' && value.length > cap) return undefined;
    if (!isList(value)) return scalar(value);
    if (depth > 8) return named('array');
    let text = '[';
    const length = value.length;
    for (let i = 0; i < length; i++) {
      const item = write(value[i], depth + 1);
      if (item === undefined || text.length + item.length > cap) return undefined;
      text += i === 0 ? item : `,${item}`;
    }
    return `${text}]`;
  };
  let taken = 0;
  const take = (value: unknown, depth: number): unknown => {
    if (!p.isArray(value) || depth > 8) return value;
    const plain: unknown[] = [];
    const { length } = value;
    for (let i = 0; i < length && taken <= cap; i++) {
      taken += 1;
      plain[i] = take(value[i], depth + 1);
    }
    return plain;
  };
  return {
    /** Arrays copied: a value may do its computing when it is looked at (getters, a Proxy around an array), and that is the program's time. */
    take: (value: unknown): unknown => take(value, 0),
    /** The text of a value that was taken; undefined when it is too long. */
    write: (value: unknown): string | undefined => {
      const text = write(value, 0);
      return text !== undefined && text.length > cap ? undefined : text;
    },
  };
}

export type Values = ReturnType<typeof makeValues>;

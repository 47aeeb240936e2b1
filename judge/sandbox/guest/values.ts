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
  return { write: (value: unknown) => write(value, 0) };
}

export type Values = ReturnType<typeof makeValues>;

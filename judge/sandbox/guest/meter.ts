// Guest: the cells that a metered program counts in, and the functions through which it makes calls that may hide a loop.
// A program can reach and change its meter: nothing but its own receipt depends on it.
import type { Costs } from './costs.ts';
import type { Primordials } from './primordials.ts';

export function makeMeter(p: Primordials, { costs, lengthOf }: Costs, units: number) {
  const cells = new Float64Array(units);
  const find = p.uncurry(p.Map.prototype.get);
  const { call, apply } = Function.prototype;
  const bits = p.uncurry(BigInt.prototype.toString);

  const charged = (unit: number, run: any, self: any, args: readonly any[]): unknown => {
    const cost = find(costs, run);
    if (cost === undefined) return p.apply(run, self, args as any[]);
    const before = lengthOf(self);
    const result = p.apply(run, self, args as any[]);
    cells[unit] = (cells[unit] as number) + cost({ self, args, result, before });
    return result;
  };
  const meter = {
    cells,
    method: (unit: number, self: any, name: string, ...args: any[]): unknown => {
      const run = self[name];
      // `Array.prototype.slice.call(list)` and `Math.max.apply(null, list)`
      if (run === call) return charged(unit, self, args[0], args.slice(1));
      if (run === apply) {
        const list = args[1] ?? [];
        cells[unit] = (cells[unit] as number) + lengthOf(list);
        return charged(unit, self, args[0], list);
      }
      return typeof run === 'function' ? charged(unit, run, self, args) : self[name](...args);
    },
    run: (unit: number, run: any, ...args: any[]): unknown => charged(unit, run, undefined, args),
    make: (unit: number, maker: any, ...args: any[]): unknown => {
      const made = p.construct(maker, args);
      const cost = find(costs, maker);
      if (cost !== undefined) {
        cells[unit] = (cells[unit] as number) + cost({ self: undefined, args, result: made, before: 0 });
      }
      return made;
    },
    /** What is spread into a call or a list; what is no list yet becomes one. */
    spread: (unit: number, value: any): unknown => {
      const list = typeof value === 'string' || p.isArray(value) ? value : [...value];
      cells[unit] = (cells[unit] as number) + list.length;
      return list;
    },
    /** What is spread into an object. */
    keys: (unit: number, value: any): unknown => {
      if (value !== null && value !== undefined) cells[unit] = (cells[unit] as number) + p.keys(value).length;
      return value;
    },
    rest: (unit: number, value: any): unknown => {
      cells[unit] = (cells[unit] as number) + (p.isArray(value) ? value.length : p.keys(value).length);
      return value;
    },
    /** Arithmetic on integers of any length: a step for each 60 bits. */
    big: (unit: number, value: unknown): unknown => {
      if (typeof value === 'bigint') cells[unit] = (cells[unit] as number) + 1 + bits(value, 32).length / 12;
      return value;
    },
  };
  /** All cells as text. */
  const counts = (): string => {
    let text = '';
    for (let i = 0; i < units; i++) text += i === 0 ? p.String(cells[i]) : `,${p.String(cells[i])}`;
    return text;
  };
  return { meter, counts };
}

export type Meter = ReturnType<typeof makeMeter>;

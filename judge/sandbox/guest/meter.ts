// Guest: the cells that a metered program counts in, and the functions through which it makes calls that may hide a loop.
// A program can reach and change its meter: nothing but its own receipt depends on it.
import type { Cost, Costs } from './costs.ts';
import type { Primordials } from './primordials.ts';
import type { Sizes } from './sizes.ts';

export function makeMeter(p: Primordials, costs: Costs, { lengthOf }: Sizes, units: number) {
  const cells = new Float64Array(units);
  const find = p.uncurry(p.Map.prototype.get);
  const { call, apply } = Function.prototype;
  const bits = p.uncurry(BigInt.prototype.toString);
  const WrongType = TypeError;
  const behindFirst = (_first: unknown, ...others: unknown[]): readonly unknown[] => others;

  const add = (unit: number, steps: number): void => {
    if (steps > 0) cells[unit] = (cells[unit] as number) + steps;
  };
  const charge = (unit: number, cost: Cost, made: Parameters<Cost>[0]): void => {
    try {
      add(unit, cost(made));
    } catch {
      // The call was made on something so odd that its size cannot be asked for: it costs nothing.
    }
  };
  const charged = (unit: number, run: any, self: any, args: readonly any[]): unknown => {
    const cost = find(costs, run);
    if (cost === undefined) return p.apply(run, self, args as any[]);
    const before = lengthOf(self);
    const result = p.apply(run, self, args as any[]);
    charge(unit, cost, { self, args, result, before });
    return result;
  };
  const meter = {
    cells,
    method: (unit: number, self: any, name: any, ...args: any[]): unknown => {
      const run = self[name];
      if (typeof run !== 'function') {
        throw new WrongType(`${typeof name === 'object' ? 'the method' : p.String(name)} is not a function`);
      }
      // `Array.prototype.slice.call(list)` and `Math.max.apply(null, list)`
      if (run === call) return charged(unit, self, args[0], p.apply(behindFirst, undefined, args) as unknown[]);
      if (run === apply) {
        const list = args[1] ?? [];
        add(unit, lengthOf(list));
        return charged(unit, self, args[0], list);
      }
      return charged(unit, run, self, args);
    },
    run: (unit: number, run: any, ...args: any[]): unknown => charged(unit, run, undefined, args),
    make: (unit: number, maker: any, ...args: any[]): unknown => {
      const result = p.construct(maker, args);
      const cost = find(costs, maker);
      if (cost !== undefined) charge(unit, cost, { self: undefined, args, result, before: 0 });
      return result;
    },
    /** What is spread into a call or a list; what is no list yet becomes one. */
    spread: (unit: number, value: any): unknown => {
      const list = typeof value === 'string' || p.isArray(value) ? value : [...value];
      add(unit, list.length);
      return list;
    },
    /** What is spread into an object. */
    keys: (unit: number, value: any): unknown => {
      if (value !== null && value !== undefined) add(unit, p.keys(value).length);
      return value;
    },
    rest: (unit: number, value: any): unknown => {
      add(unit, p.isArray(value) ? value.length : p.keys(value).length);
      return value;
    },
    /** Arithmetic on integers of any length: a step for each 60 bits. */
    big: (unit: number, value: unknown): unknown => {
      if (typeof value === 'bigint') add(unit, 1 + bits(value, 32).length / 12);
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

// The changes that metering makes to a program's text, and the units that they count. A block's steps are known only when all of
// it has been walked, so both grow together.
import type { Node } from 'acorn';
import type MagicString from 'magic-string';
import type { Unit } from './step-meter.ts';

/** Where the walk is: which block is charged, and what stands around it. */
export type Place = {
  readonly block: Block;
  readonly loops: readonly (readonly [first: number, last: number])[];
  readonly within?: string | undefined;
};

export class Block {
  readonly id: number;
  /** Steps by line. */
  private readonly steps = new Map<number, number>();

  constructor(id: number) {
    this.id = id;
  }

  charge(line: number): void {
    this.steps.set(line, (this.steps.get(line) ?? 0) + 1);
  }

  entries(): [number, number][] {
    return [...this.steps];
  }
}

type Open = { readonly unit: Omit<Unit, 'steps' | 'isRecursive'>; readonly steps: () => Unit['steps'] };

export class Edits {
  private readonly open: Open[] = [];
  private readonly out: MagicString;
  /** Functions that call themselves, by name. */
  private readonly recursive = new Set<string>();
  readonly source: string;
  /** Whether numbers of any length may come up. */
  readonly hasBigInts: boolean;
  /** The variable that holds the meter. */
  private readonly name: string;

  constructor(out: MagicString, source: string, name: string) {
    this.out = out;
    this.source = source;
    this.name = name;
    this.hasBigInts = /\bBigInt\b|\d+n\b/.test(source);
  }

  /** A new block, counted wherever the text that `count` gives for it is run. */
  block(around: Omit<Place, 'block'>): Block {
    const block = new Block(this.open.length);
    this.open.push({ unit: { kind: 'block', ...aroundOf(around) }, steps: () => block.entries() });
    return block;
  }

  /** A call that hides steps; gives the number of its unit. */
  call(name: string, line: number, place: Place): number {
    const unit = { kind: 'call' as const, name, ...aroundOf(place) };
    return this.open.push({ unit, steps: () => [[line, 1]] }) - 1;
  }

  count({ id }: Block): string {
    return `${this.name}_c[${id}]++`;
  }

  /** The beginning of a call of one of the meter's functions for this unit. */
  ask(what: 'method' | 'make' | 'run' | 'spread' | 'keys' | 'rest' | 'big', unit: number): string {
    return `${this.name}.${what}(${unit},`;
  }

  /** Outer nodes must be asked first when several start at one place. */
  before(at: number, text: string): void {
    this.out.appendRight(at, text);
  }

  /** Inner nodes must be asked first when several end at one place. */
  after(at: number, text: string): void {
    this.out.appendLeft(at, text);
  }

  wrap({ start, end }: Pick<Node, 'start' | 'end'>, head: string, walk: () => void): void {
    this.before(start, head);
    walk();
    this.after(end, ')');
  }

  /** Puts text in the place of what stands there, but for its line breaks. */
  replace(start: number, end: number, text: string): void {
    if (start === end) return;
    this.out.update(start, end, text + this.source.slice(start, end).replace(/[^\n]+/g, ''));
  }

  /** `start` is where the first statement that is no directive begins. */
  begin(start: number, block: Block, meter: string): void {
    this.before(start, `const ${this.name}=${meter},${this.name}_c=${this.name}.cells;${this.count(block)};`);
  }

  /** A call of what has this name. */
  calls(name: string, { within }: Place): void {
    if (name === within) this.recursive.add(name);
  }

  units(): Unit[] {
    return this.open.map(({ unit, steps }) => {
      const isRecursive = unit.within !== undefined && this.recursive.has(unit.within);
      return { ...unit, steps: steps(), isRecursive };
    });
  }

  text(): string {
    return this.out.toString();
  }
}

function aroundOf({ loops, within }: Omit<Place, 'block'>) {
  return { loops, ...(within !== undefined && { within }) };
}

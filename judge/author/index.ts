// The library that generators, validators and checkers of a problem may import as 'olsol'. It runs inside an
// isolate, so it uses nothing but the language, and it never changes what an existing seed produces.

/** A deterministic random source: the same seed gives the same values on every machine (xoshiro128**). */
export class Random {
  private readonly state = new Uint32Array(4);

  constructor(seed: number) {
    // SplitMix32 spreads a small seed over the whole state, as the authors of xoshiro recommend.
    let mixed = seed >>> 0;
    for (let i = 0; i < 4; i++) {
      mixed = (mixed + 0x9e3779b9) >>> 0;
      let z = mixed;
      z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
      z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
      this.state[i] = z ^ (z >>> 16);
    }
  }

  /** The next 32 random bits, as an unsigned number. */
  bits(): number {
    const [a, b, c, d] = this.state as unknown as [number, number, number, number];
    const product = Math.imul(b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
    this.state[2] = c ^ a;
    this.state[3] = d ^ b;
    this.state[1] = b ^ (this.state[2] as number);
    this.state[0] = a ^ (this.state[3] as number);
    this.state[2] = (this.state[2] as number) ^ (b << 9);
    const turned = this.state[3] as number;
    this.state[3] = (turned << 11) | (turned >>> 21);
    return result;
  }

  /** A double in [0, 1) with 53 random bits. */
  real(): number {
    return ((this.bits() >>> 5) * 67108864 + (this.bits() >>> 6)) / 9007199254740992;
  }

  /** An integer from `low` to `high`, both included; the range may hold up to 2^53 values. */
  int(low: number, high: number): number {
    if (!(Number.isSafeInteger(low) && Number.isSafeInteger(high) && low <= high)) {
      throw new RangeError(`Random.int(${low}, ${high}): two safe integers in order are needed`);
    }
    return low + Math.floor(this.real() * (high - low + 1));
  }

  /** One element of a non-empty array. */
  pick<T>(values: readonly T[]): T {
    if (values.length === 0) throw new RangeError('Random.pick: the array is empty');
    return values[this.int(0, values.length - 1)] as T;
  }

  /** Shuffles the array in place (Fisher-Yates) and returns it. */
  shuffle<T>(values: T[]): T[] {
    for (let i = values.length - 1; i > 0; i--) {
      const j = this.int(0, i);
      const kept = values[i] as T;
      values[i] = values[j] as T;
      values[j] = kept;
    }
    return values;
  }

  /** `count` integers from `low` to `high`, repeats allowed. */
  ints(count: number, low: number, high: number): number[] {
    return Array.from({ length: count }, () => this.int(low, high));
  }

  /** `count` different integers from `low` to `high`, in random order. */
  distinct(count: number, low: number, high: number): number[] {
    if (count > high - low + 1) throw new RangeError(`Random.distinct: no ${count} values in ${low}..${high}`);
    if (count * 2 > high - low + 1) {
      return this.shuffle(Array.from({ length: high - low + 1 }, (_, i) => low + i)).slice(0, count);
    }
    const seen = new Set<number>();
    while (seen.size < count) seen.add(this.int(low, high));
    return [...seen];
  }

  /** A string of `length` characters drawn from `alphabet`. */
  text(length: number, alphabet: string): string {
    let text = '';
    for (let i = 0; i < length; i++) text += alphabet[this.int(0, alphabet.length - 1)];
    return text;
  }
}

/** The `.in` text of a function-mode case: one JSON value a line. */
export function jsonLines(...values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

/** The parameters in the `.in` text of a function-mode case. The judge has already checked their types. */
export function parameters(input: string): unknown[] {
  return input
    .slice(0, -1)
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** Throws unless `holds`; the message says what the input broke. */
export function ensure(holds: boolean, message: string): asserts holds {
  if (!holds) throw new Error(message);
}

/** Throws unless `value` is an integer from `low` to `high`. */
export function ensureInt(value: unknown, low: number, high: number, name: string): asserts value is number {
  ensure(
    typeof value === 'number' && Number.isSafeInteger(value) && value >= low && value <= high,
    `${name} is ${String(value)}, expected an integer from ${low} to ${high}`,
  );
}

/** Reads the text of a stdio-mode input strictly: one space means one space, one newline one newline. */
export class Reader {
  private position = 0;
  private line = 1;
  private readonly input: string;

  constructor(input: string) {
    this.input = input;
  }

  /** An integer without leading zeros or plus sign, from `low` to `high`. */
  int(low: number, high: number, name: string): number {
    const token = this.token(/-?\d+/y, name);
    if (!/^(0|-?[1-9]\d*)$/.test(token)) this.fail(`${name} is '${token}', expected an integer without leading zeros`);
    const value = Number(token);
    if (!Number.isSafeInteger(value) || value < low || value > high) {
      this.fail(`${name} is ${token}, expected an integer from ${low} to ${high}`);
    }
    return value;
  }

  /** The text that a sticky (`/…/y`) pattern matches here. */
  token(pattern: RegExp, name: string): string {
    const sticky = pattern.sticky ? pattern : new RegExp(pattern.source, `${pattern.flags}y`);
    sticky.lastIndex = this.position;
    const match = sticky.exec(this.input);
    if (match === null || match[0] === '') this.fail(`expected ${name}, found ${this.next()}`);
    this.position += match[0].length;
    return match[0];
  }

  space(): void {
    this.exactly(' ', 'one space');
  }

  newline(): void {
    this.exactly('\n', 'the end of the line');
    this.line++;
  }

  /** The input must end here. */
  end(): void {
    if (this.position !== this.input.length) this.fail(`expected the end of the input, found ${this.next()}`);
  }

  /** Throws with the line number in front. */
  fail(message: string): never {
    throw new Error(`line ${this.line}: ${message}`);
  }

  private exactly(character: string, name: string): void {
    if (this.input[this.position] !== character) this.fail(`expected ${name}, found ${this.next()}`);
    this.position++;
  }

  private next(): string {
    const found = this.input[this.position];
    return found === undefined ? 'the end of the input' : JSON.stringify(found);
  }
}

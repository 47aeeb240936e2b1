// Numbers as WebAssembly and DWARF write them: little endian, or seven bits a byte (LEB128).

/** Reads from one place on. What is beyond the end is 0, so damaged bytes give wrong numbers but no endless loop. */
export class ByteReader {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  get isAtEnd(): boolean {
    return this.at >= this.bytes.length;
  }

  u8(): number {
    return this.bytes[this.at++] ?? 0;
  }

  u16(): number {
    return this.u8() + this.u8() * 0x100;
  }

  u32(): number {
    return this.u16() + this.u16() * 0x1_0000;
  }

  /** Without a sign; of more than 53 bits the lowest are lost. */
  leb(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.u8();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }

  /** With a sign. */
  sleb(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.u8();
      value += (byte & 127) * scale;
      if (byte < 128) return byte & 64 ? value - scale * 128 : value;
    }
  }

  skipLeb(): void {
    while (this.u8() >= 128);
  }

  /** Up to the next zero byte. */
  text(): string {
    const end = this.bytes.indexOf(0, this.at);
    const text = utf8(this.bytes.subarray(this.at, end === -1 ? undefined : end));
    this.at = end === -1 ? this.bytes.length : end + 1;
    return text;
  }

  /** With its length before it. */
  name(): string {
    const length = this.leb();
    this.at += length;
    return utf8(this.bytes.subarray(this.at - length, this.at));
  }
}

function utf8(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
}

/** A number from 0 to 2^32 - 1. */
export function leb(value: number): number[] {
  const bytes: number[] = [];
  let left = value;
  do {
    const low = left % 128;
    left = Math.floor(left / 128);
    bytes.push(left > 0 ? low + 128 : low);
  } while (left > 0);
  return bytes;
}

/** A number with a sign, of 32 bits. */
export function sleb(value: number): number[] {
  const bytes: number[] = [];
  for (let left = value; ; left >>= 7) {
    const low = left & 127;
    const isLast = (left >> 7 === 0 && low < 64) || (left >> 7 === -1 && low >= 64);
    bytes.push(isLast ? low : low + 128);
    if (isLast) return bytes;
  }
}

// Guest: Buffer from the `buffer` library, with the conversions that matter for large inputs made fast.
import type { Libraries } from './libraries.ts';
import type { Primordials } from './primordials.ts';

export function makeBuffers(p: Primordials, libraries: Libraries) {
  // Loops over much data call a function for each piece: the engine compiles that sooner than one long loop.
  const PIECE = 8192;
  /** The input's text, when it is all ASCII: bytes that are still the same need not be made text again. */
  let inputText = '';
  let Fast: any;
  const load = () => {
    if (Fast === undefined) {
      Fast = libraries.load('buffer').Buffer;
      const slow = Fast.prototype.toString;
      Fast.prototype.toString = function (encoding?: string, start?: number, end?: number) {
        const whole = start === undefined && end === undefined && (encoding === undefined || isLikeAscii(encoding));
        const text = whole ? asciiText(this) : undefined;
        return text ?? slow.call(this, encoding, start, end);
      };
    }
    return Fast;
  };
  const isLikeAscii = (encoding: string) => /^(?:utf-?8|ascii|latin1|binary)$/i.test(encoding);
  const fromCodes = String.fromCharCode;
  const isAscii = (bytes: Uint8Array): boolean => {
    for (let i = 0; i < bytes.length; i++) if ((bytes[i] as number) > 127) return false;
    return true;
  };
  const isInput = (bytes: Uint8Array, from: number, to: number): boolean => {
    for (let i = from; i < to; i++) if (bytes[i] !== inputText.charCodeAt(i)) return false;
    return true;
  };
  /** The text of bytes that are all ASCII; undefined when one is not. */
  const asciiText = (bytes: Uint8Array): string | undefined => {
    let same = bytes.length > PIECE && bytes.length === inputText.length;
    for (let at = 0; same && at < bytes.length; at += PIECE) same = isInput(bytes, at, p.min(at + PIECE, bytes.length));
    if (same) return inputText;
    let text = '';
    for (let at = 0; at < bytes.length; at += PIECE) {
      const part = bytes.subarray(at, at + PIECE);
      if (!isAscii(part)) return undefined;
      text += p.apply(fromCodes, undefined, part as unknown as number[]);
    }
    return text;
  };
  const encodeAscii = (text: string, bytes: Uint8Array, from: number, to: number): boolean => {
    for (let i = from; i < to; i++) {
      const code = text.charCodeAt(i);
      if (code > 127) return false;
      bytes[i] = code;
    }
    return true;
  };
  /** Writes the code points that begin in [from, to) and returns where the bytes end. */
  const encodeUtf8 = (text: string, from: number, to: number, bytes: Uint8Array, start: number): number => {
    let at = start;
    const put = (code: number, shift: number) => {
      bytes[at++] = 0x80 | ((code >> shift) & 0x3f);
    };
    for (let i = from; i < to; i++) {
      const unit = text.charCodeAt(i);
      if (unit >= 0xdc00 && unit <= 0xdfff && i > 0 && isHigh(text.charCodeAt(i - 1))) continue;
      const low = isHigh(unit) ? text.charCodeAt(i + 1) : 0;
      const isPair = low >= 0xdc00 && low <= 0xdfff;
      const code = isPair ? 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00) : unit >> 11 === 0x1b ? 0xfffd : unit;
      if (code < 0x80) bytes[at++] = code;
      else if (code < 0x800) bytes[at++] = 0xc0 | (code >> 6);
      else if (code < 0x10000) bytes[at++] = 0xe0 | (code >> 12);
      else bytes[at++] = 0xf0 | (code >> 18);
      if (code >= 0x10000) put(code, 12);
      if (code >= 0x800) put(code, 6);
      if (code >= 0x80) put(code, 0);
    }
    return at;
  };
  const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
  /** A Buffer with the text's UTF-8 bytes. */
  const encode = (text: string) => {
    const ascii = load().allocUnsafe(text.length);
    let isPlain = true;
    for (let at = 0; isPlain && at < text.length; at += PIECE) {
      isPlain = encodeAscii(text, ascii, at, p.min(at + PIECE, text.length));
    }
    if (isPlain) {
      if (text.length > inputText.length) inputText = text;
      return ascii;
    }
    const roomy = new p.Uint8Array(text.length * 3);
    let end = 0;
    for (let at = 0; at < text.length; at += PIECE) {
      end = encodeUtf8(text, at, p.min(at + PIECE, text.length), roomy, end);
    }
    return load().from(roomy.subarray(0, end));
  };
  return { load, encode, decode: (bytes: Uint8Array): string => load().from(bytes).toString('utf8') };
}

export type Buffers = ReturnType<typeof makeBuffers>;

// Guest: Buffer from the `buffer` library, with the two conversions that matter for large inputs made fast.
import type { Libraries } from './libraries.ts';
import type { Primordials } from './primordials.ts';

export function makeBuffers(p: Primordials, libraries: Libraries) {
  // biome-ignore lint/suspicious/noExplicitAny: the library's class
  let Fast: any;
  const load = () => {
    if (Fast === undefined) {
      Fast = libraries.load('buffer').Buffer;
      const slow = Fast.prototype.toString;
      Fast.prototype.toString = function (encoding?: string, start?: number, end?: number) {
        const whole = start === undefined && end === undefined && (encoding === undefined || isUtf8(encoding));
        const text = whole ? asciiText(this) : undefined;
        return text ?? slow.call(this, encoding, start, end);
      };
    }
    return Fast;
  };
  const isUtf8 = (encoding: string) => /^utf-?8$/i.test(encoding);
  const fromCodes = String.fromCharCode;
  /** The text of bytes that are all ASCII, 8 KiB at a time; undefined when one is not. */
  const asciiText = (bytes: Uint8Array): string | undefined => {
    let text = '';
    for (let start = 0; start < bytes.length; start += 8192) {
      const part = bytes.subarray(start, start + 8192);
      for (let i = 0; i < part.length; i++) if ((part[i] as number) > 127) return undefined;
      text += p.apply(fromCodes, undefined, part as unknown as number[]);
    }
    return text;
  };
  /** A Buffer with the text's UTF-8 bytes. */
  const encode = (text: string) => {
    const Buffer = load();
    const bytes = Buffer.allocUnsafe(text.length);
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code > 127) return Buffer.from(text, 'utf8');
      bytes[i] = code;
    }
    return bytes;
  };
  return { load, encode, decode: (bytes: Uint8Array): string => load().from(bytes).toString('utf8') };
}

export type Buffers = ReturnType<typeof makeBuffers>;

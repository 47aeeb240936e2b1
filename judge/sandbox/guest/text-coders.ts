// Guest: what turns text into bytes and back besides Buffer: TextEncoder, TextDecoder, StringDecoder, atob and btoa.
import type { Buffers } from './buffers.ts';

export function makeTextCoders(buffers: Buffers) {
  const bytesOf = (data: ArrayBuffer | ArrayBufferView): Uint8Array =>
    ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : new Uint8Array(data);
  class TextEncoder {
    encoding = 'utf-8';
    encode(text = '') {
      return new Uint8Array(buffers.encode(String(text)));
    }
    encodeInto(text: string, target: Uint8Array) {
      let read = 0;
      let written = 0;
      for (const char of text) {
        const bytes = buffers.encode(char);
        if (written + bytes.length > target.length) break;
        target.set(bytes, written);
        read += char.length;
        written += bytes.length;
      }
      return { read, written };
    }
  }
  class TextDecoder {
    encoding = 'utf-8';
    decode(data?: ArrayBuffer | ArrayBufferView) {
      return data === undefined ? '' : buffers.decode(bytesOf(data));
    }
  }
  /** How many bytes at the end begin a character that is not whole. */
  const unfinished = (bytes: Uint8Array): number => {
    for (let back = 1; back <= 3 && back <= bytes.length; back++) {
      const byte = bytes[bytes.length - back] as number;
      if (byte < 0x80) return 0;
      if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
    }
    return 0;
  };
  class StringDecoder {
    kept = new Uint8Array(0);
    write(data: Uint8Array | string): string {
      if (typeof data === 'string') return data;
      const bytes: Uint8Array = buffers.load().concat([this.kept, data]);
      const end = bytes.length - unfinished(bytes);
      this.kept = new Uint8Array(bytes.subarray(end));
      return buffers.decode(bytes.subarray(0, end));
    }
    end(data?: Uint8Array): string {
      const text = (data === undefined ? '' : this.write(data)) + buffers.decode(this.kept);
      this.kept = new Uint8Array(0);
      return text;
    }
  }
  return {
    TextEncoder,
    TextDecoder,
    StringDecoder,
    atob: (text: string) => buffers.load().from(text, 'base64').toString('latin1'),
    btoa: (text: string) => buffers.load().from(text, 'latin1').toString('base64'),
  };
}

export type TextCoders = ReturnType<typeof makeTextCoders>;

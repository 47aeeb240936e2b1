// Guest: what Pyodide expects of the world it is loaded in, and an isolate does not have. Carried there by its own text.

/** `parts` are given by the host: the standard library's archive. */
export function makeEnvironment(g: any, parts: { readonly library: ArrayBuffer }) {
  const nothing = () => {};
  g.self = undefined;
  g.console = { log: nothing, warn: nothing, error: nothing, info: nothing, debug: nothing, trace: nothing };
  // Pyodide takes an environment with these two for a shell of the engine.
  g.read = (path: string) => {
    throw new Error(`read ${path}`);
  };
  g.load = g.read;
  g.readbuffer = (path: string) => {
    if (path.endsWith('python_stdlib.zip')) return parts.library;
    if (path.endsWith('.wasm')) return new ArrayBuffer(0); // the module was compiled by the host
    throw new Error(`readbuffer ${path}`);
  };
  const start = Date.now();
  g.performance = { now: () => Date.now() - start, timeOrigin: start, mark: nothing, measure: nothing };
  let state = 1;
  /** A run's chance is its seed's alone: how much an earlier one has asked for is nothing that it may know. */
  g.seedChance = (seed: number) => {
    state = seed | 0 || 0x9e3779b9;
  };
  g.seedChance(0);
  g.crypto = {
    getRandomValues(array: ArrayBufferView) {
      const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
      for (let i = 0; i < bytes.length; i++) {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        bytes[i] = state & 255;
      }
      return array;
    },
  };
  g.queueMicrotask = (task: () => void) => void Promise.resolve().then(task);
  g.setTimeout = (task: () => void, ms?: number) => {
    if (!ms) g.queueMicrotask(task);
    return 0;
  };
  g.clearTimeout = g.clearInterval = nothing;
  g.setInterval = () => 0;
  g.TextEncoder = class {
    encoding = 'utf-8';
    encode(text = '') {
      const target = new Uint8Array(text.length * 3);
      return target.slice(0, this.encodeInto(text, target).written);
    }
    encodeInto(text: string, target: Uint8Array) {
      let written = 0;
      let read = 0;
      for (const char of text) {
        const code = char.codePointAt(0) as number;
        const point = code >= 0xd800 && code < 0xe000 ? 0xfffd : code;
        const length = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
        if (written + length > target.length) break;
        if (length === 1) target[written] = point;
        else {
          target[written] = (0xf00 >> length) | (point >> (6 * (length - 1)));
          for (let i = 1; i < length; i++) target[written + i] = 0x80 | ((point >> (6 * (length - 1 - i))) & 63);
        }
        written += length;
        read += char.length;
      }
      return { read, written };
    }
  };
  g.TextDecoder = class {
    encoding: string;
    constructor(label = 'utf-8') {
      this.encoding = String(label).toLowerCase();
    }
    decode(data?: ArrayBuffer | ArrayBufferView) {
      if (data === undefined) return '';
      const bytes = ArrayBuffer.isView(data)
        ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
        : new Uint8Array(data);
      const units: number[] = [];
      const texts: string[] = [];
      const flush = () => void texts.push(String.fromCharCode.apply(null, units.splice(0)));
      const wide = this.encoding.startsWith('utf-16');
      for (let i = 0; i < bytes.length; ) {
        let point = bytes[i++] as number;
        if (wide) point |= (bytes[i++] ?? 0) << 8;
        else if (point >= 0x80) {
          let more = point >= 0xf0 ? 3 : point >= 0xe0 ? 2 : point >= 0xc2 ? 1 : -1;
          point = more < 0 ? 0xfffd : point & (0x3f >> more);
          for (; more > 0; more--) {
            const next = bytes[i] ?? 0;
            if ((next & 0xc0) !== 0x80) {
              point = 0xfffd;
              break;
            }
            point = (point << 6) | (next & 63);
            i++;
          }
        }
        if (point > 0xffff) units.push(0xd800 + ((point - 0x10000) >> 10), 0xdc00 + ((point - 0x10000) & 1023));
        else units.push(point);
        if (units.length > 8000) flush();
      }
      flush();
      return texts.join('');
    }
  };
  g.AbortSignal = class {
    static any() {
      return new g.AbortSignal();
    }
    addEventListener() {}
    removeEventListener() {}
    throwIfAborted() {}
  };
  g.AbortController = class {
    signal = new g.AbortSignal();
    abort() {}
  };
}

// A compiled program made ready to run: its module, and the memory that it begins with.
import { createHash } from 'node:crypto';
import ivm from 'isolated-vm';

/** Node has it, its types have it not. */
declare const WebAssembly: { readonly Module: new (bytes: Uint8Array) => object };

export type LoadedProgram = {
  readonly module: ivm.ExternalCopy<object>;
  /** Of 64 KiB: stack and static data. */
  readonly minimumPages: number;
};

/** A candidate, its reference, and those before them. */
const MOST_LOADED = 4;
const IMPORT_SECTION = 2;
const MEMORY_IMPORT = 2;

/** Compiles each program once, to its final code. */
export function programLoader(): (code: Buffer) => LoadedProgram {
  const loaded = new Map<string, LoadedProgram>();
  return (code) => {
    const key = createHash('sha256').update(code).digest('hex');
    const known = loaded.get(key);
    if (known !== undefined) return known;
    for (const [oldest, { module }] of loaded) {
      if (loaded.size < MOST_LOADED) break;
      module.release();
      loaded.delete(oldest);
    }
    const module = new ivm.ExternalCopy(new WebAssembly.Module(code));
    const made = { module, minimumPages: importedPages(code) };
    loaded.set(key, made);
    return made;
  };
}

/** The least size of the memory that the module imports (WebAssembly binary format, section 5.5.5). */
export function importedPages(code: Uint8Array): number {
  let at = 8;
  const leb = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = code[at++] as number;
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  };
  while (at < code.length) {
    const section = code[at++];
    const size = leb();
    if (section !== IMPORT_SECTION) {
      at += size;
      continue;
    }
    for (let left = leb(); left > 0; left--) {
      for (let names = 0; names < 2; names++) {
        const length = leb();
        at += length;
      }
      const kind = code[at++];
      if (kind === MEMORY_IMPORT) {
        at++; // its flags
        return leb();
      }
      if (kind === 0) leb();
      else if (kind === 1) {
        at++;
        if (code[at++] === 1) leb();
        leb();
      } else if (kind === 3) at += 2;
      else {
        at++;
        leb();
      }
    }
  }
  throw new Error('the program imports no memory');
}

// Isolates with Python, ready to be used: those of the last programs, and a spare one, so that a new program does not wait.
import type { PythonIsolate } from './python-isolate.ts';

/** A candidate and its reference. */
const MOST_PROGRAMS = 2;
/** After so long without an order it is time to make a spare. */
const IDLE_MS = 30;

export function isolateShelf(boot: () => Promise<PythonIsolate>) {
  /** By program, the last used last. */
  const used = new Map<string, PythonIsolate>();
  let spare: PythonIsolate | undefined;
  let timer: NodeJS.Timeout | undefined;
  let booting: Promise<void> | undefined;

  const restock = async (): Promise<void> => {
    if (spare !== undefined) return;
    booting ??= boot().then((made) => {
      spare = made;
      booting = undefined;
    });
    await booting;
  };
  return {
    restock,
    /** The isolate of a program, as it was before its first run. */
    async take(program: string): Promise<PythonIsolate> {
      clearTimeout(timer);
      await booting;
      const known = used.get(program);
      used.delete(program);
      if (known !== undefined && !known.isGone()) {
        used.set(program, known);
        return known;
      }
      for (const [oldest, isolate] of used) {
        if (used.size < MOST_PROGRAMS) break;
        isolate.dispose();
        used.delete(oldest);
      }
      const fresh = spare ?? (await boot());
      spare = undefined;
      used.set(program, fresh);
      return fresh;
    },
    /** After a run: what cannot be put back is thrown away. */
    giveBack(isolate: PythonIsolate): void {
      try {
        if (!isolate.isGone() && isolate.call<boolean>('isSpoiled', [])) isolate.dispose();
        if (!isolate.isGone()) isolate.call('reset', []);
      } catch {
        isolate.dispose();
      }
      timer = setTimeout(() => void restock(), IDLE_MS);
    },
  };
}

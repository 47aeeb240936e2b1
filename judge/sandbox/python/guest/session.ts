// Guest: runs one job after the other in a booted Python and puts its memory and files back in between.

import type { makeFileWalls } from './file-walls.ts';

export type Job = {
  /** Bytes that the program may write to standard output. */
  readonly outputBytes: number;
  readonly printedBytes: number;
  readonly memoryBytes: number;
  readonly seed: number;
};

/** How `step` ended: what was thrown out of Python altogether, or '' when Python came back. */
export type StepEnd = { readonly thrown: string };

export function makeSession(g: any, booted: any, makeWalls: typeof makeFileWalls) {
  const { pyodide, gate } = booted;
  const module = pyodide._module;
  const FS = module.FS;
  FS.mkdirTree('/judge');
  // A terminal would keep what is written to it in JavaScript's memory.
  for (const name of ['stdin', 'tty', 'tty1']) {
    try {
      FS.unlink(`/dev/${name}`);
    } catch {
      // This build has none.
    }
  }
  FS.symlink('/judge/in', '/dev/stdin');

  /** C strings that stay where they are: what Python is asked to do. */
  const command = (text: string): number => {
    const bytes = new TextEncoder().encode(`${text}\0`);
    const at = module._malloc(bytes.length);
    module.HEAPU8.set(bytes, at);
    return at;
  };
  const steps: any = {
    prepare: command('_olsol.prepare()'),
    run: command('_olsol.run()'),
    check: command('_olsol.check()'),
  };
  const lock = command('_olsol.lock()');
  if (module._PyRun_SimpleString(lock) !== 0) throw new Error('Python could not be locked');
  gate.isLocked = true;

  const walls = makeWalls(FS);
  /** A step that was cut off never came back. */
  const state = { isBroken: false };

  const base = { memory: undefined as any, stack: 0, sbrk: 0, streams: [] as any[] };
  const save = () => {
    base.memory = module.HEAPU8.slice();
    base.stack = module._emscripten_stack_get_current();
    base.sbrk = module._sbrk(0);
    base.streams = [...FS.streams];
    walls.save();
    gate.wantedBytes = 0;
    return base.memory.length;
  };
  const reset = () => {
    module.__emscripten_stack_restore(base.stack);
    const memory = module.HEAPU8;
    memory.set(base.memory);
    if (memory.length > base.memory.length) memory.fill(0, base.memory.length);
    FS.streams.length = base.streams.length;
    for (const [i, stream] of base.streams.entries()) {
      FS.streams[i] = stream;
      if (stream) stream.fd = i;
    }
    FS.chdir('/home/pyodide');
    walls.reset();
    gate.wantedBytes = 0;
    gate.memoryBytes = Number.POSITIVE_INFINITY;
  };
  const read = (path: string): ArrayBuffer => {
    try {
      const bytes = FS.readFile(path);
      return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
    } catch {
      return new ArrayBuffer(0);
    }
  };

  return {
    save,
    reset,
    /** Whether the next run must have another isolate. */
    isSpoiled: () => state.isBroken || walls.isSpoiled(),
    /** Puts the files of a run in place. */
    begin(job: string, input: ArrayBuffer, limits: string) {
      FS.writeFile('/judge/job.json', job);
      FS.writeFile('/judge/in', new Uint8Array(input));
      const parsed = JSON.parse(limits) as Job;
      gate.memoryBytes = base.memory.length + parsed.memoryBytes;
      g.seedChance(parsed.seed);
      walls.begin(parsed);
    },
    putFile(path: string, bytes: ArrayBuffer) {
      FS.mkdirTree(path.slice(0, path.lastIndexOf('/')) || '/');
      FS.writeFile(path, new Uint8Array(bytes));
    },
    step(name: string): string {
      state.isBroken = true;
      try {
        const code = module._PyRun_SimpleString(steps[name]);
        state.isBroken = false;
        return code === 0 ? '' : 'Python came back with an error';
      } catch (error: any) {
        if (walls.isOverflow()) return 'overflow';
        if (error?.name === 'ExitStatus') return `exit ${error.status}`;
        return `thrown ${String(error?.message ?? error).slice(0, 300)}`;
      }
    },
    read,
    list(path: string): string {
      try {
        return JSON.stringify(FS.readdir(path).filter((name: string) => name !== '.' && name !== '..'));
      } catch {
        return '[]';
      }
    },
    isOverflow: walls.isOverflow,
    /** Whether the run wanted more memory than it may have. */
    wasRefused: () => gate.wantedBytes > gate.memoryBytes,
    /** Bytes of memory that the run has taken beyond what Python itself had. */
    usedBytes: () => {
      const reached = Math.max(module._sbrk(0), gate.wantedBytes > base.memory.length ? gate.wantedBytes : 0);
      return Math.max(0, reached - base.sbrk);
    },
  };
}

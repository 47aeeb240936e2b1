// Guest: runs one job after the other in a booted Python and puts its memory and files back in between.

export type Job = {
  /** Bytes that the program may write to standard output. */
  readonly outputBytes: number;
  readonly printedBytes: number;
  readonly memoryBytes: number;
};

/** How `step` ended: what was thrown out of Python altogether, or '' when Python came back. */
export type StepEnd = { readonly thrown: string };

export function makeSession(booted: any) {
  const { pyodide, gate } = booted;
  const module = pyodide._module;
  const FS = module.FS;
  const SCRATCH = ['/judge', '/tmp', '/home/pyodide'];
  const [OUT, ERR] = ['/judge/out', '/judge/err'];
  FS.mkdirTree('/judge');
  try {
    FS.unlink('/dev/stdin');
  } catch {
    // This build has none.
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

  const state = { overflow: false, spoiled: false, job: undefined as Job | undefined };
  const { MEMFS } = FS.filesystems;
  const pathOf = (node: any): string => FS.getPath(node);
  const isScratch = (path: string) => SCRATCH.some((folder) => path === folder || path.startsWith(`${folder}/`));

  const file = MEMFS.ops_table.file;
  const write = file.stream.write;
  file.stream.write = (stream: any, buffer: any, offset: number, length: number, position: number, own: any) => {
    const { job } = state;
    const path = job === undefined ? '' : pathOf(stream.node);
    if (job !== undefined && path === OUT && position + length > job.outputBytes) {
      state.overflow = true;
      throw new Error('too much output');
    }
    if (job !== undefined && path === ERR && position + length > job.printedBytes) return length;
    if (job !== undefined && !isScratch(path)) state.spoiled = true;
    return write(stream, buffer, offset, length, position, own);
  };
  // Whoever changes the tree of files outside of the scratch folders gets a fresh isolate for the next run.
  const spoiling = (ops: any, name: string, folderOf: (args: any[]) => any) => {
    const call = ops[name];
    if (call === undefined) return;
    ops[name] = (...args: any[]) => {
      if (state.job !== undefined && !isScratch(pathOf(folderOf(args)))) state.spoiled = true;
      return call(...args);
    };
  };
  const folder = MEMFS.ops_table.dir.node;
  for (const name of ['mknod', 'unlink', 'rmdir', 'symlink', 'setattr']) spoiling(folder, name, ([node]) => node);
  spoiling(folder, 'rename', ([node]) => node.parent);
  spoiling(file.node, 'setattr', ([node]) => node);

  const base = { memory: undefined as any, stack: 0, sbrk: 0, streams: [] as any[] };
  const save = () => {
    base.memory = module.HEAPU8.slice();
    base.stack = module._emscripten_stack_get_current();
    base.sbrk = module._sbrk(0);
    base.streams = [...FS.streams];
    gate.wantedBytes = 0;
    return base.memory.length;
  };
  const empty = (path: string) => {
    for (const name of FS.readdir(path)) {
      if (name === '.' || name === '..') continue;
      const inner = `${path}/${name}`;
      const { mode } = FS.lstat(inner);
      if (FS.isDir(mode)) {
        empty(inner);
        FS.rmdir(inner);
      } else FS.unlink(inner);
    }
  };
  const reset = () => {
    state.job = undefined;
    state.overflow = false;
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
    for (const path of SCRATCH) empty(path);
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
    isSpoiled: () => state.spoiled,
    /** Puts the files of a run in place. */
    begin(job: string, input: ArrayBuffer, limits: string) {
      FS.writeFile('/judge/job.json', job);
      FS.writeFile('/judge/in', new Uint8Array(input));
      const parsed = JSON.parse(limits) as Job;
      gate.memoryBytes = base.memory.length + parsed.memoryBytes;
      state.job = parsed;
    },
    putFile(path: string, bytes: ArrayBuffer) {
      FS.mkdirTree(path.slice(0, path.lastIndexOf('/')) || '/');
      FS.writeFile(path, new Uint8Array(bytes));
    },
    step(name: string): string {
      try {
        return module._PyRun_SimpleString(steps[name]) === 0 ? '' : 'Python came back with an error';
      } catch (error: any) {
        state.spoiled = true;
        if (state.overflow) return 'overflow';
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
    isOverflow: () => state.overflow,
    /** Bytes of memory that the run has taken beyond what Python itself had. */
    usedBytes: () => {
      const reached = Math.max(module._sbrk(0), gate.wantedBytes > base.memory.length ? gate.wantedBytes : 0);
      return Math.max(0, reached - base.sbrk);
    },
  };
}

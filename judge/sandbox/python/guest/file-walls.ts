// Guest: what a program may do to the files around it: its own folders are emptied after each run, and nothing else stays either.

type Caps = { readonly outputBytes: number; readonly printedBytes: number; readonly memoryBytes: number };

export function makeFileWalls(FS: any) {
  const SCRATCH = ['/judge', '/tmp', '/home/pyodide'];
  const [OUT, ERR, RESULT] = ['/judge/out', '/judge/err', '/judge/result.json'];
  const [NO_SPACE, WRITING] = [51, 2097155];
  const run = { caps: undefined as Caps | undefined, storedBytes: 0, overflow: false, spoiled: false };
  const isScratch = (path: string) => SCRATCH.some((folder) => path === folder || path.startsWith(`${folder}/`));
  /** Whoever changes a file elsewhere gets a fresh isolate for the next run. */
  const touch = (node: any) => {
    if (run.caps !== undefined && !isScratch(FS.getPath(node))) run.spoiled = true;
  };
  /** Files are memory too. */
  const grow = (node: any, bytes: number) => {
    const { caps } = run;
    if (caps === undefined) return;
    const path = FS.getPath(node);
    if (path === OUT && bytes > caps.outputBytes) {
      run.overflow = true;
      throw new Error('too much output');
    }
    if (path === RESULT && bytes <= caps.printedBytes) return;
    const storedBytes = run.storedBytes + Math.max(0, bytes - node.usedBytes);
    if (storedBytes > caps.memoryBytes) throw new FS.ErrnoError(NO_SPACE);
    run.storedBytes = storedBytes;
  };

  const { dir, file, link, chrdev } = FS.filesystems.MEMFS.ops_table;
  const watch = (ops: any, name: string, before: (...args: any[]) => void) => {
    const call = ops[name];
    ops[name] = (...args: any[]) => {
      before(...args);
      return call(...args);
    };
  };
  for (const name of ['mknod', 'unlink', 'rmdir', 'symlink']) watch(dir.node, name, touch);
  watch(dir.node, 'rename', (node, target) => {
    touch(node.parent);
    touch(target);
  });
  for (const { node } of [dir, file, link, chrdev]) watch(node, 'setattr', touch);
  watch(file.node, 'setattr', (node, { size }) => {
    if (size !== undefined) grow(node, size);
  });
  // Through a map in memory a file is written past `write`.
  watch(FS, 'createStream', ({ node, flags }) => {
    if (node && flags & WRITING && FS.isFile(node.mode)) touch(node);
  });
  const { write } = file.stream;
  file.stream.write = (stream: any, buffer: any, offset: number, length: number, position: number, own: any) => {
    const { node } = stream;
    if (run.caps !== undefined && FS.getPath(node) === ERR && position + length > run.caps.printedBytes) return length;
    grow(node, position + length);
    return write(stream, buffer, offset, length, position, own);
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
  /** A number could be left in the times of a file that is always there, or in how many files there have been. */
  const base = { nodes: [] as { node: any; kept: any }[], nextInode: 0 };
  return {
    save() {
      base.nextInode = FS.nextInode;
      for (let node of FS.nameTable) {
        for (; node; node = node.name_next) {
          const { mode, atime, mtime, ctime } = node;
          base.nodes.push({ node, kept: { mode, atime, mtime, ctime } });
        }
      }
    },
    begin(caps: Caps) {
      run.storedBytes = 0;
      run.overflow = false;
      run.caps = caps;
    },
    reset() {
      run.caps = undefined;
      for (const { node, kept } of base.nodes) Object.assign(node, kept);
      for (const path of SCRATCH) empty(path);
      for (const { node, kept } of base.nodes) Object.assign(node, kept);
      FS.nextInode = base.nextInode;
    },
    isOverflow: () => run.overflow,
    isSpoiled: () => run.spoiled,
  };
}

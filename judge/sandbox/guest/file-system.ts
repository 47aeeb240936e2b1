// Guest: the module `fs` as far as judged programs use it: standard input to read, standard output and error to write.
import type { Buffers } from './buffers.ts';
import type { Primordials } from './primordials.ts';
import type { Stdin } from './stdin.ts';
import type { Streams } from './streams.ts';
import type { Writables } from './writables.ts';

type Parts = {
  readonly p: Primordials;
  readonly stdin: Stdin;
  readonly buffers: Buffers;
  readonly streams: Streams;
  readonly writables: Writables;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
};

export function makeFileSystem({ p, stdin, buffers, streams, writables, out, err }: Parts) {
  const STDIN = /^(?:\.?\/?dev\/stdin|\/dev\/fd\/0|\/proc\/self\/fd\/0)$/;
  const STDOUT = /^\/dev\/(?:stdout|fd\/1)$/;
  const isStdin = (path: unknown) => path === 0 || (typeof path === 'string' && STDIN.test(path));
  const refuse = (code: string, what: string, call: string, path: unknown): never => {
    const error = new p.Error(`${code}: ${what}, ${call} '${p.String(path)}'`);
    throw Object.assign(error, { code, syscall: call, path });
  };
  const missing = (call: string, path: unknown) => refuse('ENOENT', 'no such file or directory', call, path);
  const encodingOf = (options: unknown): string | undefined =>
    typeof options === 'string' ? options : ((options as { encoding?: string } | undefined)?.encoding ?? undefined);
  const textOf = (data: unknown): string => (p.isView(data) ? buffers.decode(data as Uint8Array) : p.String(data));

  /** What `readSync` has left of the bytes that it began. */
  let begun: Uint8Array | undefined;
  const restAsBytes = () => {
    const bytes = begun ?? buffers.encode(stdin.rest());
    begun = undefined;
    return bytes;
  };
  const readFileSync = (path: unknown, options?: unknown) => {
    if (!isStdin(path)) missing('open', path);
    const encoding = encodingOf(options);
    if (begun === undefined && encoding !== undefined && /^utf-?8$/i.test(encoding)) return stdin.rest();
    const bytes = restAsBytes();
    return encoding === undefined ? bytes : bytes.toString(encoding);
  };
  const writeFileSync = (path: unknown, data: unknown): void => {
    if (path === 1 || STDOUT.test(p.String(path))) out(textOf(data));
    else if (path === 2 || path === '/dev/stderr' || path === '/dev/fd/2') err(textOf(data));
    else refuse('EACCES', 'solutions may only write to standard output', 'open', path);
  };
  const writeSync = (fd: unknown, data: unknown, offset?: number, length?: number): number => {
    const isBytes = p.isView(data);
    const part =
      isBytes && offset !== undefined ? (data as Uint8Array).subarray(offset, length && offset + length) : data;
    writeFileSync(fd, part);
    return isBytes ? (part as Uint8Array).length : buffers.encode(p.String(data)).length;
  };
  const readSync = (fd: unknown, target: Uint8Array, offset?: unknown, length?: unknown): number => {
    if (!isStdin(fd)) refuse('EBADF', 'bad file descriptor', 'read', fd);
    const named =
      typeof offset === 'object' && offset !== null
        ? (offset as { offset?: unknown; length?: unknown })
        : { offset, length };
    const from = typeof named.offset === 'number' ? named.offset : 0;
    const bytes = restAsBytes();
    const part = bytes.subarray(0, typeof named.length === 'number' ? named.length : target.length - from);
    target.set(part, from);
    begun = bytes.subarray(part.length);
    return part.length;
  };
  const openSync = (path: unknown): number => {
    if (isStdin(path)) return 0;
    return STDOUT.test(p.String(path)) ? 1 : missing('open', path);
  };
  const createReadStream = (path: unknown) => (isStdin(path) ? streams.stdin() : missing('open', path));
  const createWriteStream = (path: unknown) => (STDOUT.test(p.String(path)) ? writables.stdout : missing('open', path));
  const later =
    (sync: (...given: any[]) => unknown) =>
    (...given: any[]) => {
      const callback = given.pop();
      p.then(p.Promise.resolve(), () => {
        let value: unknown;
        try {
          value = sync(...given);
        } catch (error) {
          return callback(error);
        }
        callback(null, value);
      });
    };
  const promised =
    (sync: (...given: any[]) => unknown) =>
    async (...given: any[]) =>
      sync(...given);
  return {
    readFileSync,
    writeFileSync,
    appendFileSync: writeFileSync,
    writeSync,
    readSync,
    openSync,
    createReadStream,
    createWriteStream,
    closeSync: () => {},
    existsSync: isStdin,
    fstatSync: () => ({ size: 0, isFile: () => false, isFIFO: () => true }),
    readFile: later(readFileSync),
    writeFile: later(writeFileSync),
    promises: { readFile: promised(readFileSync), writeFile: promised(writeFileSync) },
    constants: {},
  };
}

export type FileSystem = ReturnType<typeof makeFileSystem>;

// How the compiler and the linker are called: the same flags for headers compiled beforehand and for what includes them.

export type Dialect = 'c' | 'c++';

export type CompileLine = {
  readonly dialect: Dialect;
  readonly input: string;
  readonly output: string;
  /** `-emit-obj`, or `-emit-pch` for a header. */
  readonly emit?: '-emit-obj' | '-emit-pch';
  /** A header that was compiled beforehand. */
  readonly header?: string | undefined;
  readonly isLibrary?: boolean;
  /** For the meter: the candidate's functions as they are written. */
  readonly isMetered?: boolean;
};

const TARGET = [
  ...['-triple', 'wasm32-unknown-wasip1', '-disable-free', '-mrelocation-model', 'static', '-mframe-pointer=none'],
  ...['-ffp-contract=on', '-fno-rounding-math', '-mconstructor-aliases', '-target-cpu', 'generic'],
  ...['-fvisibility=hidden', '-resource-dir', '/usr', '-isysroot', '/usr'],
];
const CPP_HEADERS = ['/usr/olsol', '/usr/include/wasm32-wasip1/c++/v1', '/usr/include/c++/v1'];
const C_HEADERS = ['/usr/include', '/usr/include/wasm32-wasip1'];
/** Exceptions as the engine has them, in their first encoding: it needs no flag anywhere. */
const EXCEPTIONS = [
  ...['exception-handling', 'multivalue', 'reference-types'].flatMap((feature) => ['-target-feature', `+${feature}`]),
  ...['-exception-model=wasm', '-mllvm', '-wasm-enable-eh', '-mllvm', '-wasm-use-legacy-eh=true'],
  ...['-fcxx-exceptions', '-fexceptions'],
];
const OPTIMISED = ['-O2', '-vectorize-loops', '-vectorize-slp'];
/** Beyond so many nested templates or steps of constants a source is refused at once, not after the time is up. */
const BOUNDS = ['-ferror-limit', '19', '-ftemplate-depth=900', '-fconstexpr-steps=500000', '-fbracket-depth', '1024'];

/**
 * What is the candidate's own is not optimised, so that each call and each block of the source is one in the program; what it calls of the
 * library is, as always: the header compiled beforehand serves both, and counting is quick where most of the work is.
 */
const AS_WRITTEN = ['-include', '/usr/olsol/olsol/as-written.h'];
/** Which line the code is of. Code is the same with it and without; compiling takes a tenth longer. The meter reads version 4. */
const LINES = ['-debug-info-kind=line-tables-only', '-dwarf-version=4', '-debugger-tuning=gdb'];

export function compileLine(line: CompileLine): string[] {
  const { dialect, input, output, emit = '-emit-obj', header, isLibrary, isMetered } = line;
  const isCpp = dialect === 'c++';
  const kind = emit === '-emit-pch' ? 'c++-header' : dialect;
  const headers = isCpp ? [...CPP_HEADERS, ...C_HEADERS] : C_HEADERS;
  return [
    ...['yowasp-llvm', isCpp ? 'clang++' : 'clang', '-cc1', emit, ...OPTIMISED, ...TARGET],
    ...headers.flatMap((folder) => ['-internal-isystem', folder]),
    ...(isCpp ? ['-std=gnu++20', '-fdeprecated-macro', ...EXCEPTIONS] : ['-std=gnu17']),
    ...['-fgnuc-version=4.2.1', '-fno-implicit-modules', '-fskip-odr-check-in-gmf', ...BOUNDS],
    ...(isLibrary ? ['-w'] : LINES),
    ...(emit === '-emit-pch' ? ['-fpch-instantiate-templates'] : []),
    ...(header === undefined ? [] : ['-include-pch', header]),
    ...(isMetered ? AS_WRITTEN : []),
    ...['-main-file-name', input.slice(input.lastIndexOf('/') + 1), '-o', output, '-x', kind, input],
  ];
}

/** Bytes of linear memory for the stack: deep recursion keeps its variables there. */
export const STACK_BYTES = 64 << 20;
/** The largest memory that the host may give; the run's own limit is lower. */
const MEMORY_BYTES = 4 * 2 ** 30;

export type LinkLine = {
  readonly objects: readonly string[];
  readonly output: string;
  readonly isCpp: boolean;
  /** Whether it is a whole program; otherwise its functions are called one by one. */
  readonly hasMain: boolean;
};

/** Our own library comes first: it replaces what the shipped one lacks or does slowly. */
export function linkLine({ objects, output, isCpp, hasMain }: LinkLine): string[] {
  return [
    ...['yowasp-llvm', 'wasm-ld', '-m', 'wasm32', '-L/usr/lib/wasm32-unknown-wasip1', '-L/usr/lib/wasm32-wasip1'],
    ...(isCpp ? ['--allow-multiple-definition'] : ['/usr/lib/wasm32-wasip1/crt1-command.o']),
    ...objects,
    ...(isCpp ? ['-lc++', '-lc++abi'] : []),
    ...['-lc', '-lwasi-emulated-process-clocks', '/usr/lib/wasm32-unknown-wasip1/libclang_rt.builtins.a'],
    ...['-z', `stack-size=${STACK_BYTES}`, '--stack-first', '--import-memory', `--max-memory=${MEMORY_BYTES}`],
    ...(hasMain ? [] : ['--no-entry']),
    ...['-o', output],
  ];
}

// The runtime that compiles C and C++ to wasm; it runs nothing. Headers and library are compiled once and kept.
import { readdirSync, readFileSync } from 'node:fs';
import { compileLine, type Dialect, linkLine } from '../../languages/cpp/command-lines.ts';
import { compileErrorFrom, linkErrorFrom } from '../../languages/cpp/diagnostics.ts';
import { cGlue, cppGlue } from '../../languages/cpp/glue.ts';
import { codeOnly, plainLongs, usesOnlyStreams } from '../../languages/cpp/source-facts.ts';
import { fileNameOf } from '../../languages/languages.ts';
import { lineMap } from '../../languages/wasm/line-map.ts';
import { meterModule } from '../../languages/wasm/meter-module.ts';
import { withoutDebugging } from '../../languages/wasm/module.ts';
import type { ProgramError } from '../../schema/outcome.ts';
import { Units } from '../protocol.ts';
import type { CompileOrder, Kept, Reply, Runtime, StartRuntime } from '../runtime.ts';
import { makeToolchain, readCompiler, type Toolchain } from './toolchain.ts';

declare const WebAssembly: { readonly Module: new (bytes: Uint8Array) => object };

const HOME = new URL('../../languages/cpp/', import.meta.url);
const LIBRARY = ['start.cpp', 'exceptions.cpp', 'memory.c', 'streams.cpp', 'fast-streams.cpp'] as const;
type LibraryFile = (typeof LIBRARY)[number];
const HEADER = '/everything.pch';

/** What is kept, in this order: the header compiled beforehand, and an object for each file of the library. */
type Parts = { readonly header: Uint8Array; readonly objects: Readonly<Record<LibraryFile, Uint8Array>> };

export const startClang: StartRuntime = async (kept) => {
  const tools = makeToolchain(new WebAssembly.Module(readCompiler()), headers());
  const parts = kept === undefined ? makeParts(tools) : unpacked(kept);
  const runtime = runtimeOf(tools, parts);
  if (kept !== undefined) return { runtime };
  return {
    runtime,
    made: [parts.header, ...LIBRARY.map((file) => parts.objects[file])].map((one) => Buffer.from(one)),
  };
};

function headers(): Record<string, Uint8Array> {
  const folder = new URL('include/', HOME);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => {
      const path = `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/');
      return [path.slice(path.lastIndexOf('include/') + 'include/'.length), readFileSync(path)];
    }),
  );
}

function makeParts(tools: Toolchain): Parts {
  const header = make(tools, 'everything.h', {
    args: compileLine({
      dialect: 'c++',
      emit: '-emit-pch',
      input: '/usr/olsol/olsol/everything.h',
      output: HEADER,
      isLibrary: true,
    }),
    files: {},
    outputs: [HEADER],
  });
  const objects = LIBRARY.map((file) => {
    const input = `/${file}`;
    const isCpp = file.endsWith('.cpp');
    const dialect: Dialect = isCpp ? 'c++' : 'c';
    const args = compileLine({ dialect, input, output: '/out.o', header: isCpp ? HEADER : undefined, isLibrary: true });
    const files = { [input]: readFileSync(new URL(`library/${file}`, HOME)), [HEADER]: header };
    return [file, make(tools, file, { args, files, outputs: ['/out.o'] })];
  });
  return { header, objects: Object.fromEntries(objects) };
}

function make(tools: Toolchain, name: string, run: Parameters<Toolchain>[0]): Uint8Array {
  const { code, messages, files } = tools(run);
  const [made] = Object.values(files);
  if (code !== 0 || made === undefined) throw new Error(`${name} was not compiled: ${messages.slice(0, 2000)}`);
  return made;
}

function unpacked([header = Buffer.alloc(0), ...rest]: Kept): Parts {
  const objects = Object.fromEntries(LIBRARY.map((file, i) => [file, rest[i] ?? Buffer.alloc(0)]));
  return { header, objects: objects as unknown as Parts['objects'] };
}

function runtimeOf(tools: Toolchain, parts: Parts): Runtime {
  return {
    async compile(order, source) {
      const text = source.replaceAll('\r\n', '\n');
      const objects = compileObjects(tools, parts, order, text);
      if ('message' in objects) return refusal(objects);
      const linked = link(tools, objects);
      if ('message' in linked) return refusal(linked);
      return order.metered ? metered(linked.program, order, text) : plain(linked.program, order, text);
    },
    load() {
      throw new Error('nothing is run here');
    },
    async ready() {
      throw new Error('nothing is run here');
    },
    run() {
      throw new Error('nothing is run here');
    },
  };
}

type Objects = { readonly isCpp: boolean; readonly files: Readonly<Record<string, Uint8Array>> };

/** The objects of a program; what is wrong with its source. */
function compileObjects(tools: Toolchain, parts: Parts, order: CompileOrder, source: string): Objects | ProgramError {
  const { mode, language, metered: isMetered } = order;
  const { objects } = parts;
  const isFunction = mode.kind === 'function';
  const library = {
    '/exceptions.o': objects['exceptions.cpp'],
    '/memory.o': objects['memory.c'],
    '/streams.o': objects['streams.cpp'],
  };
  if (language === 'c') {
    const own = compileOne(tools, { dialect: 'c', file: 'solution.c', text: source, isMetered });
    if (!isFunction)
      return 'message' in own ? own : { isCpp: false, files: { '/a.o': own.object, '/memory.o': objects['memory.c'] } };
    const glue = { dialect: 'c++', file: 'olsol.cpp', text: cGlue(mode.signature), header: parts.header } as const;
    const called = 'message' in own ? own : compileOne(tools, glue);
    if ('message' in own || 'message' in called) return 'message' in own ? own : (called as ProgramError);
    // What is linked first is taken: the judge's steps are its own.
    return { isCpp: true, files: { '/b.o': called.object, '/a.o': own.object, ...library } };
  }
  if (!isFunction && !/\bmain\b/.test(codeOnly(source))) return { message: 'there is no function `main`' };
  const own = compileCpp(tools, parts, isFunction ? source + cppGlue(source) : source, isMetered);
  if ('message' in own) return own;
  const start = isFunction ? {} : { '/start.o': objects['start.cpp'] };
  const fast = !isFunction && usesOnlyStreams(source) ? { '/fast-streams.o': objects['fast-streams.cpp'] } : {};
  return { isCpp: true, files: { '/a.o': own.object, ...start, ...library, ...fast } };
}

/** With all headers at hand; if that fails, with those alone that the source names: some names may be its own. */
function compileCpp(tools: Toolchain, { header }: Parts, text: string, isMetered: boolean) {
  const source = { dialect: 'c++', file: 'solution.cpp', text, isMetered } as const;
  const made = compileOne(tools, { ...source, header });
  const isComplete = /bits\/stdc\+\+\.h|OLSOL_EXPORTS/.test(text);
  if (!('message' in made) || isComplete) return made;
  return /redefinition|redeclar|ambiguous|conflict|different kind/.test(made.message)
    ? compileOne(tools, source)
    : made;
}

type OneSource = {
  readonly dialect: Dialect;
  readonly file: string;
  readonly text: string;
  readonly header?: Uint8Array;
  readonly isMetered?: boolean;
};

function compileOne(
  tools: Toolchain,
  { dialect, file, text, header, isMetered = false }: OneSource,
): { object: Uint8Array } | ProgramError {
  const input = `/${file}`;
  const args = compileLine({ dialect, input, output: '/a.o', header: header && HEADER, isMetered });
  const files = { [input]: Buffer.from(text), ...(header && { [HEADER]: header }) };
  const { code, messages, files: made } = tools({ args, files, outputs: ['/a.o'] });
  const object = made['/a.o'];
  return code === 0 && object !== undefined ? { object } : compileErrorFrom(messages, file);
}

function link(tools: Toolchain, { isCpp, files }: Objects): { program: Uint8Array } | ProgramError {
  const args = linkLine({
    objects: Object.keys(files),
    output: '/a.wasm',
    isCpp,
    hasMain: '/start.o' in files || !isCpp,
  });
  const { code, messages, files: made } = tools({ args, files, outputs: ['/a.wasm'] });
  const program = made['/a.wasm'];
  return code === 0 && program !== undefined ? { program } : linkErrorFrom(messages);
}

/** With its lines aside: the program that runs is the same with them and without. */
function plain(program: Uint8Array, { language }: CompileOrder, text: string): Reply {
  const maps = [lineMap(program, fileNameOf(language))];
  const answer = { type: 'compiled' as const, maps, async: false, units: [], warnings: [...plainLongs(text)] };
  return { answer, blobs: [withoutDebugging(program)] };
}

/** A program that the meter does not understand is not counted at all. */
function metered(program: Uint8Array, { language }: CompileOrder, text: string): Reply {
  try {
    const { code, units } = meterModule(program, { file: fileNameOf(language), text });
    const answer = { type: 'compiled' as const, maps: [], async: false, units: Units.parse(units), warnings: [] };
    return { answer, blobs: [code] };
  } catch (error) {
    return refusal({ message: `the program cannot be metered: ${String(error).slice(0, 1000)}` });
  }
}

function refusal(error: ProgramError): Reply {
  return { answer: { type: 'not-compiled', error }, blobs: [] };
}

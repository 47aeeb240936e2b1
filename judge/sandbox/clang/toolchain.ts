// The compiler and the linker as functions: arguments and files in, files and messages out. Each call is a fresh instance.
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { type Folder, find, newFolder, putFile } from './file-tree.ts';
import { unpackTar } from './tar.ts';
import { makeWasiHost, ProgramExit } from './wasi-host.ts';

/** Node has it, its types have it not. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: object,
  ) => { readonly exports: { readonly memory: { readonly buffer: ArrayBuffer }; _start(): void } };
};

export type ToolRun = {
  /** With the tool's own name first. */
  readonly args: readonly string[];
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly outputs: readonly string[];
};

export type ToolResult = {
  readonly code: number;
  /** What it wrote to standard error. */
  readonly messages: string;
  readonly files: Readonly<Record<string, Uint8Array>>;
};

export type Toolchain = (run: ToolRun) => ToolResult;

/** The folder that the compiler's package keeps its parts in. */
function partsFolder(): string {
  const manifest = findPackageJSON('@yowasp/clang', import.meta.url);
  if (manifest === undefined) throw new Error('the compiler is not installed');
  return join(dirname(manifest), 'gen');
}

export function readCompiler(): Buffer {
  return readFileSync(join(partsFolder(), 'llvm.core.wasm'));
}

/** `headers` are put beneath /usr/olsol, in front of the system's own. */
export function makeToolchain(module: object, headers: Readonly<Record<string, Uint8Array>>): Toolchain {
  const system = newFolder();
  unpackTar(readFileSync(join(partsFolder(), 'llvm-resources.tar')), system, '/usr');
  for (const [path, bytes] of Object.entries(headers)) putFile(system, `/usr/olsol/${path}`, bytes);
  return (run) => runTool(module, system, run);
}

function runTool(module: object, system: Folder, { args, files, outputs }: ToolRun): ToolResult {
  const root = newFolder();
  for (const [name, entry] of system.entries) root.entries.set(name, entry);
  root.entries.set('tmp', newFolder());
  for (const [path, bytes] of Object.entries(files)) putFile(root, path, bytes);
  const host = makeWasiHost(args, root);
  const instance = new WebAssembly.Instance(module, { wasi_snapshot_preview1: host.imports });
  host.attach(instance.exports.memory);
  let code = 0;
  let crash = '';
  try {
    instance.exports._start();
  } catch (error) {
    code = error instanceof ProgramExit ? error.code : -1;
    if (!(error instanceof ProgramExit)) crash = `\nerror: the compiler crashed: ${(error as Error).message}\n`;
  }
  const found = outputs.flatMap((path) => {
    const entry = find(root, path);
    return entry?.kind === 'file' ? [[path, entry.bytes.subarray(0, entry.size)] as const] : [];
  });
  return { code, messages: host.errors() + crash, files: Object.fromEntries(found) };
}

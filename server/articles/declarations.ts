// TypeScript declarations of what a solution finds around it in this sandbox, for the editor's completion.
// They are for files that are modules each (`moduleDetection: force`), as judged programs are: a program's own names go before these.

import { readFileSync } from 'node:fs';
import type { Problem } from '#judge';
import { typeText } from '#judge';
import type { Signature } from '#judge/schema/signature';

export type Mode = Problem['mode'];

/** They carry this ending so that the compiler does not take them for declarations of the server's own world. */
const textOf = (name: string) => readFileSync(new URL(`./declarations/${name}.d.ts.template`, import.meta.url), 'utf8');
const GLOBALS = textOf('globals');
const MODULES = textOf('modules');
/** The names of the V8 shell, which are there in stdio mode only. */
const STDIO = textOf('stdio');

const NAMES = [...MODULES.matchAll(/^declare module '(.+)' \{$/gm)].map(([, name]) => `${name}`);
/** Second names of modules, as Node has them too. */
const ALIASES: Readonly<Record<string, string>> = { 'path/posix': 'path', 'assert/strict': 'assert' };

const BASE = [GLOBALS, MODULES, aliases(), requireText()].join('\n');

/** A `.d.ts`: globals, modules, and in function mode the type `Solution`, which the candidate's function has. */
export function declarationsOf(mode: Mode): string {
  return mode.kind === 'stdio' ? `${BASE}\n${STDIO}` : `${BASE}\n${solutionType(mode.signature)}`;
}

function solutionType({ params, returns }: Signature): string {
  const types = params.map(({ name, type }) => `${name}: ${type}`).join(', ');
  const given = params.map(({ name, type }) => `${name}: ${typeText(type)}`).join(', ');
  return `/** (${types}) → ${returns} */\ntype Solution = (${given}) => ${typeText(returns)};\n`;
}

/** `node:fs` is `fs`. */
function aliases(): string {
  const all = [...NAMES.map((name) => [`node:${name}`, name]), ...Object.entries(ALIASES)];
  for (const [alias, name] of Object.entries(ALIASES)) all.push([`node:${alias}`, name]);
  return all
    .map(([alias, name]) => `declare module '${alias}' {\n  import it = require('${name}');\n  export = it;\n}`)
    .join('\n');
}

function requireText(): string {
  const all = [...NAMES.map((name) => [name, name]), ...Object.entries(ALIASES)];
  const calls = all.map(([name, is]) => `  (name: '${name}' | 'node:${name}'): typeof import('${is}');`);
  return `interface NodeRequire {\n${calls.join('\n')}\n  main: typeof module;\n}\ndeclare var require: NodeRequire;\n`;
}

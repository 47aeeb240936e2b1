// What the compiler and the linker say, as an error on a line of the candidate's source.
import type { ProgramError } from '../../schema/outcome.ts';

const MOST_CHARS = 4000;
/** `/solution.cpp:3:5: error: expected ';'`. */
const ERROR = /^(?:\/?([\w.+-]+)):(\d+):(\d+): (?:fatal )?error: (.*)$/m;

/** `file` is the candidate's own; `messages` what came out of the compiler. */
export function compileErrorFrom(messages: string, file: string): ProgramError {
  return capped(errorFrom(messages, file));
}

function capped(error: ProgramError): ProgramError {
  return { ...error, message: error.message.slice(0, MOST_CHARS) };
}

function errorFrom(messages: string, file: string): ProgramError {
  const text = messages.replaceAll(`/${file}:`, `${file}:`).trim();
  const first = ERROR.exec(text);
  if (first === null) return { message: text || 'the compiler stopped without a word' };
  const [, at, line, column, message = ''] = first;
  if (at !== file) return { message: missingSolution(message) ?? text };
  const place = { line: Number(line), column: Number(column) };
  return { message: text.split('\n').length > 4 ? `${message}\n\n${text}` : message, ...place };
}

/** Errors in what the judge has added mean that there is nothing to call, or that it cannot be called. */
function missingSolution(message: string): string | undefined {
  if (/undeclared identifier 'solution'|no member named 'solution'/.test(message))
    return 'no function `solution` was found: define it, or make it a method of class Solution';
  if (/Json<|incomplete|no matching/.test(message))
    return `\`solution\` has a parameter or a value of a type that the judge does not know: ${message}`;
  return undefined;
}

export function linkErrorFrom(messages: string): ProgramError {
  const missing = [...new Set([...messages.matchAll(/undefined symbol: (.+)$/gm)].map(([, name]) => name as string))];
  if (missing.includes('main') || missing.includes('__main_argc_argv'))
    return { message: 'there is no function `main`' };
  if (missing.includes('solution')) {
    return { message: 'no function `solution` was found: define it' };
  }
  if (missing.length > 0) return capped({ message: `declared and used, but nowhere defined: ${missing.join(', ')}` });
  return capped({ message: messages.trim() });
}

// What can be told of a source in C or C++ without compiling it.
import type { Warning } from '../../schema/report.ts';

const MOST_WARNINGS = 20;

/** The same text with comments and literals blanked out: lines and columns stay. */
export function codeOnly(source: string): string {
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  return source.replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g, blank);
}

/** A `long` has 32 bits in wasm: `long long`, `long double` and the like are not meant. */
export function plainLongs(source: string): readonly Warning[] {
  const warnings: Warning[] = [];
  for (const [i, line] of codeOnly(source).split('\n').entries()) {
    const others = line.replace(/\blong\s+(?:unsigned\s+|signed\s+)?(?:long|double)\b|\blong\s+int\s+long\b/g, '');
    if (/\blong\b/.test(others)) warnings.push({ code: 'plain-long', line: i + 1 });
  }
  return warnings.slice(0, MOST_WARNINGS);
}

const OTHER_WAYS =
  /\b(?:\w*printf|\w*scanf|puts|putchar\w*|getchar\w*|f?gets|fput[cs]|fget[cs]|getc|putc|fread|fwrite|fflush|stdin|stdout|freopen|setvbuf|read|write|getline\s*\(\s*&)\b/;

/** Whether cin and cout are all that a program reads and writes with: they may have buffers of their own then. */
export function usesOnlyStreams(source: string): boolean {
  const code = codeOnly(source);
  return /\b(?:cin|cout)\b/.test(code) && !OTHER_WAYS.test(code);
}

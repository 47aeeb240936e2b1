// TypeScript: types are erased, enums and namespaces become code; types are not checked. Then it is JavaScript.
import { transformSync } from 'oxc-transform';
import { programOf } from './javascript.ts';
import { meterProgram } from './meter/meter-program.ts';
import type { CompiledScript } from './script-languages.ts';

export const typescript = {
  compile(file: string, text: string): CompiledScript {
    const result = transformSync(file, text, { lang: 'ts', sourcemap: true, target: 'esnext' });
    const error = result.errors.find((one) => one.severity === 'Error');
    if (error !== undefined) {
      // Where a name is taken twice, the second place is the error.
      const label = error.message.includes('already been declared') ? error.labels.at(-1) : error.labels[0];
      const offset = label?.start;
      const at = offset === undefined ? {} : positionOf(text, offset);
      return { kind: 'compile-error', error: { message: `SyntaxError: ${error.message}`, ...at } };
    }
    return programOf(file, result.code, result.map === undefined ? [] : [JSON.stringify(result.map)]);
  },
  meter: meterProgram,
};

/** Line and column, from 1, of an offset in UTF-16 units. */
function positionOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

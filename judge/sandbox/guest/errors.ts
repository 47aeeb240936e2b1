// Guest: what was thrown, as plain texts. The candidate may throw anything, so every look at it may throw again or never
// return; the worker calls this inside the timed part.
import type { Primordials } from './primordials.ts';

export function makeErrors(p: Primordials) {
  const CAP = 4000;
  const text = (read: () => unknown): string => {
    try {
      const value = read();
      return typeof value === 'string' ? p.slice(value, 0, CAP) : '';
    } catch {
      return '';
    }
  };
  return {
    /** The JSON of `{message, stack}`. */
    describe(thrown: unknown): string {
      const isObject = (typeof thrown === 'object' && thrown !== null) || typeof thrown === 'function';
      let message: string;
      let stack = '';
      if (isObject) {
        const error = thrown as Record<string, unknown>;
        const name = text(() => error.name);
        const words = text(() => error.message);
        message = name === '' ? words : words === '' ? name : `${name}: ${words}`;
        stack = text(() => error.stack);
        if (message === '') message = 'an object that is not an Error was thrown';
      } else message = `${text(() => p.String(thrown))} was thrown`;
      return `{"message":${p.stringify(message)},"stack":${p.stringify(stack)}}`;
    },
  };
}

export type Errors = ReturnType<typeof makeErrors>;

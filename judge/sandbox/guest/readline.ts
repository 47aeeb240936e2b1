// Guest: the modules `readline` and `readline/promises`, over the one standard input.
import type { Libraries } from './libraries.ts';
import type { Primordials } from './primordials.ts';
import type { Stdin } from './stdin.ts';
import type { Streams } from './streams.ts';
import type { Timers } from './timers.ts';

type Parts = {
  readonly p: Primordials;
  readonly stdin: Stdin;
  readonly streams: Streams;
  readonly libraries: Libraries;
  readonly timers: Timers;
};

export function makeReadline({ p, stdin, streams, libraries, timers }: Parts) {
  type Output = { write(text: string): void };
  type Options = { readonly output?: Output; readonly prompt?: string };
  type Answered = (line: string) => void;
  const makeReader = (reader: any, output: Output | undefined, firstPrompt: string) => {
    let prompt = firstPrompt;
    let closed = false;
    let paused = false;
    let scheduled = false;
    let iterating = false;
    let asked: Answered | undefined;
    const close = () => {
      if (closed) return;
      closed = true;
      reader.emit('close');
    };
    /** Promises that the lines have set off come before the end does. */
    const endSoon = () => {
      timers.setImmediate(close);
      streams.stdin().finish();
    };
    const pump = () => {
      scheduled = false;
      const wantsLines = () => asked !== undefined || reader.listenerCount('line') > 0;
      // As in Node, the lines that are there already still come when a listener closes the interface.
      const isOpen = !closed;
      while (isOpen && !paused && wantsLines()) {
        const line = stdin.line();
        if (line === undefined) return endSoon();
        const answer = asked;
        asked = undefined;
        if (answer === undefined) reader.emit('line', line);
        else answer(line);
        if (closed && answer !== undefined) return;
      }
      // Nobody wants lines, but somebody waits for the end.
      if (!closed && !paused && asked === undefined && reader.listenerCount('close') > 0 && !iterating) endSoon();
    };
    const schedule = () => {
      if (!scheduled) timers.setImmediate(pump);
      scheduled = true;
      return reader;
    };
    reader.on('newListener', (name: string) => {
      if (name === 'line' || name === 'close') schedule();
    });
    const question = (text: string, given?: unknown, callback?: unknown) => {
      output?.write(text);
      asked = (typeof given === 'function' ? given : callback) as Answered;
      schedule();
    };
    const ask = (text: string) => new p.Promise((resolve) => question(text, resolve));
    p.defineProperty(question, Symbol.for('nodejs.util.promisify.custom'), { value: ask });
    return Object.assign(reader, {
      close,
      question,
      pause: () => {
        paused = true;
        return reader;
      },
      resume: () => {
        paused = false;
        return schedule();
      },
      setPrompt: (text: string) => {
        prompt = text;
      },
      getPrompt: () => prompt,
      prompt: () => {
        output?.write(prompt);
        schedule();
      },
      write: () => {},
      [Symbol.dispose]: close,
      ask,
      async *[Symbol.asyncIterator]() {
        iterating = true;
        try {
          for (let line = stdin.line(); line !== undefined && !closed; line = stdin.line()) yield line;
        } finally {
          timers.setImmediate(close);
        }
      },
    });
  };
  const outputOf = (given: Options | undefined, second: Output | undefined): Output | undefined =>
    given?.output ?? second;
  const createInterface = (given?: Options, second?: Output) =>
    makeReader(new (libraries.load('events'))(), outputOf(given, second), given?.prompt ?? '> ');
  const createPromising = (given?: Options, second?: Output) => {
    const reader = createInterface(given, second);
    return Object.assign(reader, { question: reader.ask });
  };
  const promises = { createInterface: createPromising };
  return { createInterface, promises, clearLine: () => true, cursorTo: () => true };
}

export type Readline = ReturnType<typeof makeReadline>;

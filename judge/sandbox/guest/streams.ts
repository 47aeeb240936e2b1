// Guest: process.stdin as a stream, and the readline module, both over the one standard input.
import type { Buffers } from './buffers.ts';
import type { Libraries } from './libraries.ts';
import type { Stdin } from './stdin.ts';
import type { Timers } from './timers.ts';

export function makeStreams(stdin: Stdin, libraries: Libraries, buffers: Buffers, timers: Timers) {
  const emitter = () => new (libraries.load('events'))();

  const makeInput = () => {
    const input = emitter();
    let encoding: string | undefined;
    let scheduled = false;
    let ended = false;
    const chunk = () => {
      const rest = stdin.rest();
      return rest === '' ? null : encoding === undefined ? buffers.encode(rest) : rest;
    };
    const end = () => {
      if (ended) return;
      ended = true;
      input.emit('end');
      input.emit('close');
    };
    const flow = () => {
      if (input.listenerCount('data') > 0) {
        const data = chunk();
        if (data !== null) input.emit('data', data);
        end();
      } else if (input.listenerCount('readable') > 0) {
        input.emit('readable');
        end();
      } else if (input.listenerCount('end') > 0) end();
    };
    const schedule = () => {
      if (!scheduled) timers.setImmediate(flow);
      scheduled = true;
      return input;
    };
    input.on('newListener', (name: string) => {
      if (name === 'data' || name === 'readable') schedule();
    });
    return Object.assign(input, {
      fd: 0,
      isTTY: false,
      setEncoding: (wanted = 'utf8') => {
        encoding = wanted;
        return input;
      },
      resume: schedule,
      pause: () => input,
      unref: () => input,
      ref: () => input,
      read: chunk,
      pipe: (target: { write(data: unknown): void }) => {
        input.on('data', (data: unknown) => target.write(data));
        return target;
      },
      async *[Symbol.asyncIterator]() {
        const data = chunk();
        if (data !== null) yield data;
      },
    });
  };

  const makeInterface = (options?: { output?: { write(text: string): void } }) => {
    const reader = emitter();
    let prompt = '> ';
    let closed = false;
    let paused = false;
    let scheduled = false;
    let asked: ((line: string) => void) | undefined;
    const close = () => {
      if (closed) return;
      closed = true;
      reader.emit('close');
    };
    const pump = () => {
      scheduled = false;
      while (!closed && !paused && (asked !== undefined || reader.listenerCount('line') > 0)) {
        const line = stdin.line();
        if (line === undefined) return close();
        const answer = asked;
        asked = undefined;
        if (answer === undefined) reader.emit('line', line);
        else answer(line);
      }
      // Nobody wants lines, but somebody waits for the end.
      if (!closed && !paused && asked === undefined && reader.listenerCount('close') > 0 && waiting === 0) close();
    };
    const schedule = () => {
      if (!scheduled) timers.setImmediate(pump);
      scheduled = true;
    };
    let waiting = 0;
    reader.on('newListener', (name: string) => {
      if (name === 'line' || name === 'close') schedule();
    });
    const question = (text: string, given?: unknown, callback?: unknown) => {
      options?.output?.write(text);
      asked = (typeof given === 'function' ? given : callback) as (line: string) => void;
      schedule();
    };
    return Object.assign(reader, {
      close,
      question,
      pause: () => {
        paused = true;
        return reader;
      },
      resume: () => {
        paused = false;
        schedule();
        return reader;
      },
      setPrompt: (text: string) => {
        prompt = text;
      },
      prompt: () => {
        options?.output?.write(prompt);
        schedule();
      },
      write: () => {},
      async *[Symbol.asyncIterator]() {
        waiting++;
        for (let line = stdin.line(); line !== undefined && !closed; line = stdin.line()) yield line;
        waiting--;
        close();
      },
    });
  };
  type Reader = ReturnType<typeof makeInterface>;
  const promised = (options?: Parameters<typeof makeInterface>[0]) => {
    const reader: Reader = makeInterface(options);
    const ask = reader.question;
    return Object.assign(reader, { question: (text: string) => new Promise((resolve) => ask(text, resolve)) });
  };
  const promises = { createInterface: promised };
  const readline = { createInterface: makeInterface, promises, clearLine: () => true, cursorTo: () => true };
  let input: ReturnType<typeof makeInput> | undefined;
  return {
    readline,
    stdin: () => {
      input ??= makeInput();
      return input;
    },
  };
}

export type Streams = ReturnType<typeof makeStreams>;

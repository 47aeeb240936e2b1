// Guest: process.stdin as a stream, over the one standard input.
import type { Buffers } from './buffers.ts';
import type { Libraries } from './libraries.ts';
import type { Stdin } from './stdin.ts';
import type { Timers } from './timers.ts';

export function makeStreams(stdin: Stdin, libraries: Libraries, buffers: Buffers, timers: Timers) {
  let encoding: string | undefined;
  let scheduled = false;
  let ended = false;
  const read = () => {
    const rest = stdin.rest();
    if (rest === '') return null;
    const isText = encoding !== undefined && /^utf-?8$/i.test(encoding);
    const bytes = isText ? undefined : buffers.encode(rest);
    return bytes === undefined ? rest : encoding === undefined ? bytes : bytes.toString(encoding);
  };
  const makeInput = (input: any) => {
    const end = () => {
      if (ended) return;
      ended = true;
      input.emit('end');
      input.emit('close');
    };
    const flow = () => {
      if (input.listenerCount('data') > 0) {
        const data = read();
        if (data !== null) input.emit('data', data);
      } else if (input.listenerCount('readable') > 0) {
        input.emit('readable');
        input.emit('readable'); // the second time there is nothing left: null tells so
      }
      timers.setImmediate(end);
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
      setEncoding: (wanted = 'utf8') => {
        encoding = wanted;
        return input;
      },
      resume: schedule,
      pause: () => input,
      unref: () => input,
      ref: () => input,
      destroy: () => input,
      read,
      pipe: (target: { write(data: unknown): void }) => {
        input.on('data', (data: unknown) => target.write(data));
        return target;
      },
      /** Another reader of standard input has come to its end. */
      finish: () => timers.setImmediate(end),
      async *[Symbol.asyncIterator]() {
        const data = read();
        if (data !== null) yield data;
      },
    });
  };
  let input: ReturnType<typeof makeInput> | undefined;
  return {
    stdin: () => {
      input ??= makeInput(new (libraries.load('events'))());
      return input;
    },
  };
}

export type Streams = ReturnType<typeof makeStreams>;

// JSON-RPC with a language server over its pipes: questions with their answers, notices both ways. It knows no method's meaning.
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { encodeMessage, messageDecoder } from './content-length.ts';

const Message = z.object({
  id: z.union([z.number(), z.string()]).nullish(),
  method: z.string().optional(),
  params: z.unknown().optional(),
  result: z.unknown().optional(),
});

export type Rpc = {
  /** Undefined when the server does not know, refuses, or is gone. */
  ask(method: string, params: unknown): Promise<unknown>;
  tell(method: string, params: unknown): void;
  /** There will be no more answers. */
  end(): void;
};

export type Heard = {
  /** What the server tells. */
  notice(method: string, params: unknown): void;
  /** What the server asks; the returned value is the answer. */
  question(method: string, params: unknown): unknown;
  /** It said what nobody can read. */
  nonsense(error: unknown): void;
};

export function rpcOver(input: Writable, output: Readable, on: Heard): Rpc {
  const waiting = new Map<number, (result: unknown) => void>();
  let asked = 0;
  let isOver = false;
  const send = (message: object) => {
    if (input.writable) input.write(encodeMessage(message));
  };
  const hear = (raw: unknown) => {
    const { id, method, params, result } = Message.parse(raw);
    const isForUs = method === undefined && typeof id === 'number';
    if (isForUs) return settle(id, result);
    if (method === undefined) return;
    if (id === undefined || id === null) return on.notice(method, params);
    send({ id, result: on.question(method, params) ?? null });
  };
  const settle = (id: number, result: unknown) => {
    waiting.get(id)?.(result);
    waiting.delete(id);
  };
  const decode = messageDecoder(hear);
  output.on('data', (chunk: Buffer) => {
    try {
      decode(chunk);
    } catch (error) {
      on.nonsense(error);
    }
  });
  input.on('error', () => {}); // its end is told by the process
  return {
    ask: (method, params) =>
      new Promise((resolve) => {
        if (isOver) return resolve(undefined);
        waiting.set(++asked, resolve);
        send({ id: asked, method, params });
      }),
    tell: (method, params) => send({ method, params }),
    end: () => {
      isOver = true;
      for (const id of [...waiting.keys()]) settle(id, undefined);
    },
  };
}

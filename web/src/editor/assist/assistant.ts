// The page's end of a connection to an assistant: opened when there is a text, lost and opened again while somebody types. It knows
// nothing of Monaco.
import type { AssistAnswers, AssistDiagnostic, AssistReply } from '#server/schema/assist';

export type Place = { readonly line: number; readonly column: number };

export type Assistant = {
  /** Whether it has been heard of this connection, so that what it is asked will be answered soon. */
  isReady(): boolean;
  write(text: string): void;
  /** Undefined when it has no answer, or cannot be asked now. */
  ask<Type extends keyof AssistAnswers>(
    type: Type,
    about: Type extends 'describe' ? { readonly item: number } : Place,
  ): Promise<AssistAnswers[Type] | undefined>;
  close(): void;
};

type Options = {
  readonly address: string;
  /** What is to say of the text that was written last. */
  readonly onDiagnostics: (diagnostics: readonly AssistDiagnostic[]) => void;
  /** It is ready, or no longer. */
  readonly onReady: (isReady: boolean) => void;
};

/** The server has given the assistant up, or this page says what it does not understand: to ask again would not help. */
const HOPELESS = new Set([4001, 4002]);
const FIRST_WAIT_MS = 500;
const MOST_WAIT_MS = 30_000;
/** An editor that waits longer shows nothing while somebody types. */
const PATIENCE_MS = 3000;

export function openAssistant({ address, onDiagnostics, onReady }: Options): Assistant {
  let socket: WebSocket | undefined;
  let isReady = false;
  let isOver = false;
  let text = '';
  let version = 0;
  let asked = 0;
  let waitMs = FIRST_WAIT_MS;
  let notBefore = 0;
  const waiting = new Map<number, (value: unknown) => void>();

  const enter = (ready: boolean) => {
    if (ready === isReady) return;
    isReady = ready;
    onReady(ready);
  };
  const settle = (id: number, value: unknown) => {
    waiting.get(id)?.(value ?? undefined);
    waiting.delete(id);
  };
  const send = (message: object) => {
    if (socket?.readyState !== WebSocket.OPEN) return false;
    socket.send(JSON.stringify(message));
    return true;
  };
  const lost = (code: number) => {
    socket = undefined;
    isOver ||= HOPELESS.has(code);
    notBefore = performance.now() + waitMs;
    waitMs = Math.min(waitMs * 2, MOST_WAIT_MS);
    for (const id of [...waiting.keys()]) settle(id, undefined);
    enter(false);
  };
  const hear = (reply: AssistReply) => {
    waitMs = FIRST_WAIT_MS;
    enter(true);
    if (reply.type === 'answer') settle(reply.id, reply.value);
    else if (reply.version === version) onDiagnostics(reply.diagnostics);
  };
  const connect = () => {
    if (isOver || socket !== undefined || performance.now() < notBefore) return;
    const mine = new WebSocket(socketAddress(address));
    socket = mine;
    mine.onopen = () => send({ type: 'text', version, text });
    mine.onmessage = ({ data }: MessageEvent<string>) => socket === mine && hear(JSON.parse(data) as AssistReply);
    mine.onclose = ({ code }) => socket === mine && lost(code);
  };
  return {
    isReady: () => isReady,
    write: (next) => {
      text = next;
      version++;
      if (!send({ type: 'text', version, text })) connect();
    },
    ask: (type, about) =>
      new Promise((resolve) => {
        const id = ++asked;
        if (!isReady || !send({ type, id, ...about })) return resolve(undefined);
        waiting.set(id, resolve as (value: unknown) => void);
        setTimeout(() => settle(id, undefined), PATIENCE_MS);
      }),
    close: () => {
      isOver = true;
      const used = socket;
      lost(0);
      used?.close();
    },
  };
}

function socketAddress(address: string): string {
  const url = new URL(address, location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  return url.href;
}

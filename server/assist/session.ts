// One page's connection to an assistant, which is started by the first text: what the page asks is checked, bounded and answered; an
// assistant that dies is started once more.
import { ASSIST_CLOSED, type AssistQuestion, type AssistReply, AssistRequest } from '../schema/assist.ts';
import type { PythonServer, PythonServerOptions } from './python-server.ts';

export type Peer = {
  send(reply: AssistReply): void;
  close(code: number): void;
};

export type Session = {
  /** A message of the page, as it came. */
  hear(message: unknown): void;
  /** Ends the assistant; the page is told by the code. */
  end(code: number): void;
};

type SessionOptions = {
  readonly peer: Peer;
  /** Starts an assistant. */
  readonly open: (on: Pick<PythonServerOptions, 'onDiagnostics' | 'onEnd'>) => PythonServer;
  readonly idleMs: number;
  /** How long an answer may take until the assistant counts as dead. */
  readonly hungMs: number;
  readonly onEnd: () => void;
};

/** A person asks one thing at a time; what an editor asks besides is soon out of date. */
const MOST_ASKED = 20;
const MOST_STARTS = 2;

export function openSession({ peer, open, idleMs, hungMs, onEnd }: SessionOptions): Session {
  let server: PythonServer | undefined;
  let starts = 0;
  let asked = 0;
  let text: { readonly version: number; readonly text: string } | undefined;
  let isOver = false;
  const idle = setTimeout(() => end(ASSIST_CLOSED.unused), idleMs);

  const end = (code: number) => {
    if (isOver) return;
    isOver = true;
    clearTimeout(idle);
    server?.kill();
    peer.close(code);
    onEnd();
  };
  const start = () => {
    if (isOver) return;
    if (++starts > MOST_STARTS) return end(ASSIST_CLOSED.broken);
    server = open({
      onEnd: start,
      onDiagnostics: (version, diagnostics) => {
        // Of an older text there is nothing to say any more.
        if (!isOver && version === text?.version) peer.send({ type: 'diagnostics', version, diagnostics });
      },
    });
    if (text !== undefined) server.write(text.version, text.text);
  };
  const answer = async (question: AssistQuestion) => {
    const { id } = question;
    if (asked >= MOST_ASKED) return peer.send({ type: 'answer', id, value: null });
    asked++;
    const mine = server;
    const hung = setTimeout(() => mine?.kill(), hungMs);
    const value = (await mine?.ask(question)) ?? null;
    clearTimeout(hung);
    asked--;
    if (!isOver) peer.send({ type: 'answer', id, value });
  };
  return {
    end,
    hear: (message) => {
      if (isOver) return;
      const request = AssistRequest.safeParse(parsed(message));
      if (!request.success) return end(ASSIST_CLOSED.malformed);
      idle.refresh();
      if (request.data.type !== 'text') return void answer(request.data);
      const isFirst = text === undefined;
      text = request.data;
      if (isFirst) start();
      else server?.write(text.version, text.text);
    },
  };
}

function parsed(message: unknown): unknown {
  try {
    return typeof message === 'string' ? JSON.parse(message) : undefined;
  } catch {
    return undefined;
  }
}

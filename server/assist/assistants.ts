// All assistants that are at work: so many at most, and none when nobody has asked for one.
import type { Aside } from '#judge';
import { ASSIST_CLOSED } from '../schema/assist.ts';
import type { Tongue } from '../schema/problem.ts';
import { missingPyright, startPyright } from './pyright.ts';
import { openPythonServer } from './python-server.ts';
import { openSession, type Peer, type Session } from './session.ts';

export type Assistants = {
  /** The command that installs what Python's assistant needs; undefined when it is there. */
  missing(): string | undefined;
  /** Starts one. Beyond the most that there may be, the one that has been silent longest ends. */
  open(peer: Peer, tongue: Tongue): Session;
  close(): void;
};

export type AssistantsOptions = {
  readonly missing?: () => string | undefined;
  readonly start?: () => Aside;
  readonly most?: number;
  readonly idleMs?: number;
  readonly hungMs?: number;
};

/** Each holds some 160 MiB. */
const MOST = 3;
const IDLE_MS = 10 * 60_000;
const HUNG_MS = 30_000;

export function openAssistants(options: AssistantsOptions = {}): Assistants {
  const { missing = missingPyright, start = startPyright, most = MOST, idleMs = IDLE_MS, hungMs = HUNG_MS } = options;
  /** The one that was heard last is the last. */
  const sessions = new Set<Session>();
  return {
    missing,
    open: (peer, tongue) => {
      const [silent] = sessions;
      if (sessions.size >= most) silent?.end(ASSIST_CLOSED.unused);
      const session = openSession({
        ...{ peer, idleMs, hungMs },
        open: (on) => openPythonServer({ ...on, start, tongue }),
        onEnd: () => sessions.delete(heard),
      });
      const heard: Session = {
        end: session.end,
        hear: (message) => {
          if (!sessions.delete(heard)) return;
          sessions.add(heard);
          session.hear(message);
        },
      };
      sessions.add(heard);
      return heard;
    },
    close: () => {
      for (const session of [...sessions]) session.end(ASSIST_CLOSED.unused);
    },
  };
}

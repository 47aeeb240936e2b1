// Keeps one text safe: sends it when typing pauses, keeps it in the browser while the server does not have it, tells other tabs, and
// never overwrites what another tab saved. It knows neither React nor the server: both are handed in.
import {
  type DraftEvent,
  type DraftState,
  draftAfter,
  isDirty,
  openDraft,
  type Saved,
  toSend,
  type Unsent,
  unsentOf,
} from './draft-state.ts';

/** What became of a text that was sent. */
export type Answer =
  | { readonly kind: 'saved'; readonly version: number }
  | { readonly kind: 'conflict'; readonly current: Saved }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused'; readonly message: string };

export type KeeperDeps = {
  /** Answers never fail: what went wrong is an answer too. */
  readonly save: (text: Saved) => Promise<Answer>;
  readonly load: () => Promise<Saved>;
  /** Keeps in the browser what the server lacks; undefined when it lacks nothing. */
  readonly keep: (unsent: Unsent | undefined) => void;
  /** Tells the other tabs of a new version. */
  readonly tell: (version: number) => void;
  readonly pauseMs: number;
  readonly retryMs: number;
};

export type Keeper = {
  readonly get: () => DraftState;
  readonly subscribe: (on: () => void) => () => void;
  readonly typed: (text: string) => void;
  /** Sends at once what there is to send. */
  readonly flush: () => void;
  /** The server answers again. */
  readonly back: () => void;
  readonly savedElsewhere: (version: number) => void;
  readonly keepMine: () => void;
  readonly takeOther: () => void;
  /** Takes what another tab saved. Nothing happens to text that the server lacks. */
  readonly reload: () => Promise<void>;
};

export function keepDraft(deps: KeeperDeps, saved: Saved, unsent?: Unsent): Keeper {
  const life = newLife(deps, saved, unsent);
  const { step } = life;
  life.advance();
  return {
    get: life.get,
    subscribe: life.subscribe,
    typed: (text) => {
      step({ type: 'typed', text });
      life.wait(deps.pauseMs, { type: 'due' });
    },
    flush: () => step({ type: 'due' }),
    back: () => step({ type: 'back' }),
    savedElsewhere: (version) => step({ type: 'saved-elsewhere', version }),
    keepMine: () => step({ type: 'keep-mine' }),
    takeOther: () => step({ type: 'take-other' }),
    reload: async () => {
      const current = await deps.load();
      if (!isDirty(life.get())) step({ type: 'reloaded', current });
    },
  };
}

function newLife(deps: KeeperDeps, saved: Saved, unsent: Unsent | undefined) {
  let state = openDraft(saved, unsent);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const readers = new Set<() => void>();

  const step = (event: DraftEvent) => {
    state = draftAfter(state, event);
    deps.keep(unsentOf(state));
    for (const reader of readers) reader();
    advance();
  };
  const advance = () => {
    const text = toSend(state);
    if (text === undefined) return;
    step({ type: 'sent' });
    void deps.save(text).then((answer) => {
      step(eventOf(answer));
      if (answer.kind === 'saved') deps.tell(answer.version);
      if (answer.kind === 'unreachable') wait(deps.retryMs, { type: 'back' });
    });
  };
  const wait = (ms: number, then: DraftEvent) => {
    clearTimeout(timer);
    timer = setTimeout(() => step(then), ms);
  };
  return {
    get: () => state,
    step,
    advance,
    wait,
    subscribe: (on: () => void) => {
      readers.add(on);
      return () => readers.delete(on);
    },
  };
}

function eventOf(answer: Answer): DraftEvent {
  switch (answer.kind) {
    case 'saved':
      return { type: 'saved', version: answer.version };
    case 'conflict':
      return { type: 'conflicted', current: answer.current };
    case 'unreachable':
      return { type: 'unreachable' };
    case 'refused':
      return { type: 'refused', message: answer.message };
  }
}

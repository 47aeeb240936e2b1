// A text that is kept on the server under a version: what is typed, saved, under way, refused or in conflict. Pure: `draft-keeper.ts`
// does what the state asks for. Drafts and notes both live by it.

/** A text as the server has it. */
export type Saved = { readonly text: string; readonly version: number };

export type DraftState = {
  /** What the person sees and types. */
  readonly text: string;
  /** What the server is known to have. */
  readonly saved: Saved;
  /** On its way to the server. */
  readonly sending?: string;
  /** Sent once without an answer: the server may have it, or not. */
  readonly unanswered?: string;
  /** Time has come to send what was typed. */
  readonly due: boolean;
  /** Another version was saved since `saved`; nothing is sent before the person has chosen. */
  readonly conflict?: Saved;
  /** Another tab told of a newer version. */
  readonly elsewhere?: number;
  /** The server cannot be reached. */
  readonly away: boolean;
  /** The server's words when it does not take the text. */
  readonly refused?: string;
};

export type DraftEvent =
  | { readonly type: 'typed'; readonly text: string }
  | { readonly type: 'due' }
  | { readonly type: 'sent' }
  | { readonly type: 'saved'; readonly version: number }
  | { readonly type: 'conflicted'; readonly current: Saved }
  | { readonly type: 'unreachable' }
  | { readonly type: 'refused'; readonly message: string }
  | { readonly type: 'back' }
  | { readonly type: 'saved-elsewhere'; readonly version: number }
  | { readonly type: 'keep-mine' }
  | { readonly type: 'take-other' }
  | { readonly type: 'reloaded'; readonly current: Saved };

/** What was kept in the browser because the server did not have it yet. `version` is the one it was typed upon. */
export type Unsent = { readonly text: string; readonly version: number; readonly unanswered?: string };

/** The state to begin with: the server's text, or what was typed and never got there. */
export function openDraft(saved: Saved, unsent?: Unsent): DraftState {
  const calm: DraftState = { text: saved.text, saved, due: false, away: false };
  if (unsent === undefined || unsent.text === saved.text) return calm;
  const mine = { ...calm, text: unsent.text, due: true };
  const isSameLine = unsent.version === saved.version || unsent.unanswered === saved.text;
  return isSameLine ? mine : { ...mine, conflict: saved };
}

export function draftAfter(state: DraftState, event: DraftEvent): DraftState {
  switch (event.type) {
    case 'typed':
      return { ...without(state, 'refused'), text: event.text };
    case 'due':
      return { ...state, due: isDirty(state) };
    case 'sent':
      return { ...state, due: false, sending: state.text };
    case 'saved':
      return afterSaved(state, event.version);
    case 'conflicted':
      return afterConflict(state, event.current);
    case 'unreachable':
      return unreachable(state);
    case 'refused':
      return { ...without(state, 'sending', 'unanswered'), away: false, refused: event.message };
    case 'back':
      return { ...state, away: false, due: isDirty(state) };
    case 'saved-elsewhere':
      return event.version > state.saved.version ? { ...state, elsewhere: event.version } : state;
    case 'keep-mine':
      return resolved(state, state.text);
    case 'take-other':
      return resolved(state, state.conflict?.text ?? state.text);
    case 'reloaded':
      return openDraft(event.current);
  }
}

function without<Key extends keyof DraftState>(state: DraftState, ...keys: readonly Key[]): Omit<DraftState, Key> {
  const rest = { ...state };
  for (const key of keys) delete rest[key];
  return rest;
}

/** Whether the server lacks something that was typed. */
export function isDirty({ text, saved }: DraftState): boolean {
  return text !== saved.text;
}

/** What is to be sent now, with the version that it was typed upon. */
export function toSend({ text, saved, due, sending, conflict, away, refused }: DraftState): Saved | undefined {
  if (!due || away || sending !== undefined || conflict !== undefined || refused !== undefined) return undefined;
  return text === saved.text ? undefined : { text, version: saved.version };
}

function afterSaved(state: DraftState, version: number): DraftState {
  const saved = { text: state.sending ?? state.text, version };
  const elsewhere = state.elsewhere ?? 0;
  const rest = without(state, 'sending', 'unanswered', ...(elsewhere > version ? [] : (['elsewhere'] as const)));
  // Typed while it was on its way: that is due at once, or an early reload could lose it.
  return { ...rest, saved, away: false, due: state.text !== saved.text };
}

function afterConflict(state: DraftState, current: Saved): DraftState {
  const rest = without(state, 'sending', 'elsewhere', 'unanswered');
  const mine = [state.text, state.sending, state.unanswered];
  // Not another's: it is what this tab sent before, and the answer went astray.
  if (mine.includes(current.text)) return { ...rest, saved: current, away: false, due: state.text !== current.text };
  return { ...rest, away: false, conflict: current };
}

function unreachable(state: DraftState): DraftState {
  const unanswered = state.sending ?? state.unanswered;
  return { ...without(state, 'sending'), away: true, ...(unanswered === undefined ? {} : { unanswered }) };
}

function resolved(state: DraftState, text: string): DraftState {
  const saved = state.conflict ?? state.saved;
  return { ...without(state, 'conflict', 'elsewhere'), text, saved, due: text !== saved.text };
}

/** What the browser has to keep until the server has it; undefined when there is nothing. */
export function unsentOf(state: DraftState): Unsent | undefined {
  if (!isDirty(state)) return undefined;
  const unanswered = state.sending ?? state.unanswered;
  const { text, saved } = state;
  return { text, version: saved.version, ...(unanswered === undefined ? {} : { unanswered }) };
}

export type SaveStatus = 'saved' | 'saving' | 'waiting' | 'away' | 'conflict' | 'refused' | 'elsewhere';

/** What a person is told about it. */
export function statusOf(state: DraftState): SaveStatus {
  if (state.conflict !== undefined) return 'conflict';
  if (state.refused !== undefined) return 'refused';
  if (isDirty(state) && state.away) return 'away';
  if (state.sending !== undefined) return 'saving';
  if (isDirty(state)) return 'waiting';
  return state.elsewhere === undefined ? 'saved' : 'elsewhere';
}

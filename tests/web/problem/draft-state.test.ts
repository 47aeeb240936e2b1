// A text that is kept on the server: nothing typed is lost, nothing of another tab is overwritten unasked.
import { describe, expect, test } from 'vitest';
import {
  type DraftEvent,
  type DraftState,
  draftAfter,
  openDraft,
  statusOf,
  toSend,
  unsentOf,
} from '../../../web/src/pages/problem/draft-state.ts';

const SAVED = { text: 'old', version: 3 };
const stateAfter = (events: readonly DraftEvent[], from: DraftState = openDraft(SAVED)) =>
  events.reduce(draftAfter, from);
const typed = (text: string): DraftEvent => ({ type: 'typed', text });
const due: DraftEvent = { type: 'due' };
const sent: DraftEvent = { type: 'sent' };
const saved = (version: number): DraftEvent => ({ type: 'saved', version });
const conflicted = (text: string, version: number): DraftEvent => ({ type: 'conflicted', current: { text, version } });

/** What is to be sent after these events, and what the person is told. */
function check(
  events: readonly DraftEvent[],
  expected: { send?: object | undefined; status: string; text?: string },
): void {
  const state = stateAfter(events);
  expect(statusOf(state)).toBe(expected.status);
  expect(toSend(state)).toEqual(expected.send);
  if (expected.text !== undefined) expect(state.text).toBe(expected.text);
}

describe('saving', () => {
  test('what is typed waits for a pause', () => check([typed('new')], { status: 'waiting' }));

  test('after the pause it is sent with the version that it was typed upon', () =>
    check([typed('new'), due], { status: 'waiting', send: { text: 'new', version: 3 } }));

  test('typing back to what is saved sends nothing', () =>
    check([typed('new'), typed('old'), due], { status: 'saved' }));

  test('two texts are never on their way at once', () =>
    check([typed('a'), due, sent, typed('b'), due], { status: 'saving' }));

  test('what was typed while another text was on its way is sent next, upon the new version', () =>
    check([typed('a'), due, sent, typed('b'), saved(4)], { status: 'waiting', send: { text: 'b', version: 4 } }));

  test('a text that the server refuses is not sent again before it changes', () => {
    const refused: DraftEvent = { type: 'refused', message: 'too large' };
    check([typed('a'), due, sent, refused, due], { status: 'refused' });
    check([typed('a'), due, sent, refused, typed('b'), due], { status: 'waiting', send: { text: 'b', version: 3 } });
  });
});

describe('the server is gone', () => {
  const gone: readonly DraftEvent[] = [typed('a'), due, sent, { type: 'unreachable' }];

  test('nothing is sent until it is back', () => check([...gone, typed('b'), due], { status: 'away' }));

  test('it is sent when the server is back', () =>
    check([...gone, typed('b'), { type: 'back' }], { status: 'waiting', send: { text: 'b', version: 3 } }));

  test('the browser keeps what was typed, and what may have got there', () => {
    expect(unsentOf(stateAfter([...gone, typed('b')]))).toEqual({ text: 'b', version: 3, unanswered: 'a' });
  });

  test('the browser keeps nothing of what is saved', () => {
    expect(unsentOf(stateAfter([typed('a'), due, sent, saved(4)]))).toBeUndefined();
  });

  test('an answer that went astray is no conflict: the other version is one of ours', () =>
    check([...gone, typed('b'), { type: 'back' }, sent, conflicted('a', 4)], {
      status: 'waiting',
      send: { text: 'b', version: 4 },
      text: 'b',
    }));
});

describe('opening', () => {
  const open = (unsent: Parameters<typeof openDraft>[1]) => openDraft(SAVED, unsent);

  test('what was typed before the page was closed is there again, and is sent', () => {
    const state = open({ text: 'mine', version: 3 });
    expect([state.text, toSend(state)]).toEqual(['mine', { text: 'mine', version: 3 }]);
  });

  test('what the server has got meanwhile is nothing to send', () => {
    expect(statusOf(open({ text: 'old', version: 2 }))).toBe('saved');
  });

  test('what was typed upon an answer that went astray is no conflict', () => {
    expect(statusOf(open({ text: 'mine', version: 2, unanswered: 'old' }))).toBe('waiting');
  });

  test('what was typed upon an older version asks', () => {
    const state = open({ text: 'mine', version: 2 });
    expect([statusOf(state), state.text, toSend(state)]).toEqual(['conflict', 'mine', undefined]);
  });
});

describe('two versions', () => {
  const conflict: readonly DraftEvent[] = [typed('mine'), due, sent, conflicted('theirs', 5)];

  test('nothing is sent before the person has chosen, whatever is typed', () => {
    check(conflict, { status: 'conflict', text: 'mine' });
    check([...conflict, typed('mine, longer'), due, { type: 'back' }], { status: 'conflict', text: 'mine, longer' });
  });

  test('going on with mine sends it upon the newer version', () =>
    check([...conflict, { type: 'keep-mine' }], { status: 'waiting', send: { text: 'mine', version: 5 } }));

  test('taking the other sends nothing', () =>
    check([...conflict, { type: 'take-other' }], { status: 'saved', text: 'theirs' }));

  test('the same text saved elsewhere is no conflict', () =>
    check([typed('same'), due, sent, conflicted('same', 5)], { status: 'saved', text: 'same' }));
});

describe('another tab', () => {
  const elsewhere = (version: number): DraftEvent => ({ type: 'saved-elsewhere', version });

  test('a newer version elsewhere is told', () => check([elsewhere(4)], { status: 'elsewhere', text: 'old' }));

  test('an older one is no news', () => check([elsewhere(3)], { status: 'saved' }));

  test('reloading takes it', () =>
    check([elsewhere(4), { type: 'reloaded', current: { text: 'theirs', version: 4 } }], {
      status: 'saved',
      text: 'theirs',
    }));
});

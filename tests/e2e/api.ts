// Fills the server with what a test only needs to find there, through its API.
import type { TestTaken } from '#server/schema/elsewhere';
import type { Prediction } from '#server/schema/prediction';
import type { Settings } from '#server/schema/settings';
import type { Submission } from '#server/schema/submission';
import type { Server } from './server.ts';

type Handed = {
  readonly problem: string;
  readonly source: string;
  readonly language?: 'javascript' | 'typescript';
  readonly prediction?: Prediction;
};

/** Resolves with the submission's id when it is judged, its receipt included. */
export async function judged({ url }: Pick<Server, 'url'>, handed: Handed): Promise<string> {
  const { id } = (await send(`${url}/api/submissions`, 'POST', { language: 'javascript', ...handed })) as {
    id: string;
  };
  // The stream of a submission ends when there is no more to come.
  await (await fetch(`${url}/api/submissions/${id}/events`)).text();
  const { state } = (await (await fetch(`${url}/api/submissions/${id}`)).json()) as Submission;
  if (state !== 'done') throw new Error(`The submission ended as ${state}.`);
  return id;
}

/** Resolves with the id of an exam that was sat to its end, after these were judged. */
export async function sat(server: Pick<Server, 'url'>, handedIn: readonly Handed[] = []): Promise<string> {
  const { url } = server;
  const { id } = (await send(`${url}/api/sittings`, 'POST', { template: 'pair' })) as { id: string };
  for (const handed of handedIn) await judged(server, handed);
  await send(`${url}/api/sittings/${id}/finish`, 'POST', {});
  return id;
}

/** Resolves when a test that was taken elsewhere is logged. */
export async function logged({ url }: Pick<Server, 'url'>, test: Partial<TestTaken> = {}): Promise<void> {
  const usual = { name: 'Kakao', day: '2026-11-03', result: '3/5', stages: { test: 'pass' }, notes: 'queues' };
  await send(`${url}/api/elsewhere`, 'POST', { ...usual, ...test });
}

/** Whether submissions are followed by a receipt; measuring one takes longer than judging. */
export async function keepReceipts({ url }: Pick<Server, 'url'>, receipts: boolean): Promise<void> {
  const settings = (await (await fetch(`${url}/api/settings`)).json()) as Settings;
  await send(`${url}/api/settings`, 'PUT', { ...settings, receipts });
}

async function send(url: string, method: 'POST' | 'PUT', body: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
  return response.json();
}

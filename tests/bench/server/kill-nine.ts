// Kill -9 in the middle of writes, again and again on one data folder: what was acknowledged must be there.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { openStore, type Store } from '../../../server/store/index.ts';
import { USER } from '../../server/store/samples.ts';

/** What a writer said it had done. */
type Done = { readonly created?: string; readonly judged?: string; readonly draft?: number };

export type KillTest = {
  readonly kills: number;
  /** Writes that were acknowledged before a kill. */
  readonly acknowledged: number;
  /** Of these, what is not there, or not as it was acknowledged. */
  readonly lost: readonly string[];
  /** What SQLite and the store's own sums say of the whole, after each kill; nothing when all is well. */
  readonly damage: readonly string[];
};

export async function killTest(times: number): Promise<KillTest> {
  const folder = mkdtempSync(join(tmpdir(), 'olsol-kill-'));
  const [lost, damage]: [string[], string[]] = [[], []];
  let acknowledged = 0;
  try {
    for (let run = 0; run < times; run++) {
      const done = await writeUntilKilled(folder, run);
      acknowledged += done.length;
      damage.push(...integrityOf(folder));
      const store = await openStore({ kind: 'sqlite', folder });
      lost.push(...(await missing(store, done)));
      damage.push(...(await sumsOf(store, folder)));
      await store.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { kills: times, acknowledged, lost, damage };
}

/** Between the first acknowledgement and half a second later. */
async function writeUntilKilled(folder: string, run: number): Promise<readonly Done[]> {
  const writer = fileURLToPath(new URL('kill-nine-writer.ts', import.meta.url));
  const child = spawn(process.execPath, [writer, folder, `r${run}`], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  child.stdout.on('data', (chunk) => {
    if (out === '') setTimeout(() => child.kill('SIGKILL'), Math.random() * 500);
    out += chunk;
  });
  const [, signal] = await once(child, 'close');
  if (signal !== 'SIGKILL') throw new Error(`The writer ended by itself: ${err}`);
  // A line that is cut was not acknowledged.
  const lines = out.slice(0, out.lastIndexOf('\n')).split('\n');
  return lines.map((line) => JSON.parse(line) as Done);
}

function integrityOf(folder: string): readonly string[] {
  const db = new DatabaseSync(join(folder, 'olsol.db'));
  try {
    const found = db.prepare('pragma integrity_check').all();
    const broken = db.prepare('pragma foreign_key_check').all();
    const said = found.map((row) => String(row.integrity_check)).filter((text) => text !== 'ok');
    return [...said, ...broken.map((row) => JSON.stringify(row))];
  } finally {
    db.close();
  }
}

async function missing(store: Store, done: readonly Done[]): Promise<readonly string[]> {
  const lost: string[] = [];
  const draft = await store.drafts.get(USER, { problem: 'sum', language: 'javascript' });
  for (const one of done) {
    const found = await store.submissions.get(USER, one.created ?? one.judged ?? '');
    if (one.created !== undefined && found?.source.length !== 1500) lost.push(JSON.stringify(one));
    if (one.judged !== undefined && found?.report?.verdict !== 'AC') lost.push(JSON.stringify(one));
    if (one.draft !== undefined && (draft === undefined || draft.version < one.draft)) lost.push(JSON.stringify(one));
  }
  if (draft !== undefined && draft.source !== `draft ${draft.version}`) lost.push(JSON.stringify(draft));
  return lost;
}

/** Every submission is counted, and every one that is not judged will be. */
async function sumsOf(store: Store, folder: string): Promise<readonly string[]> {
  const db = new DatabaseSync(join(folder, 'olsol.db'), { readOnly: true });
  const count = (sql: string) => Number(db.prepare(`select count(*) as n from ${sql}`).get()?.n);
  const sums = {
    tallied: [(await store.submissions.tally(USER, {})).submissions, count('submissions')],
    toBeJudged: [count("submissions where state in ('queued', 'running')"), count("jobs where kind = 'judge'")],
    toBeMeasured: [count("submissions where receipt = 'pending'"), count("jobs where kind = 'receipt'")],
    cases: [count("submissions where state = 'done'") * 2, count('case_results')],
  };
  db.close();
  return Object.entries(sums).flatMap(([name, [a, b]]) => (a === b ? [] : `${name}: ${a} and ${b}`));
}

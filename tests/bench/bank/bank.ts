// `npm run bench -- bank`: what the bank costs. All test data, made in an empty cache by two workers; then each problem's model
// solutions, judged once in each language.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { slugsOf } from '../../../judge/bank/index.ts';
import { judge, openRoom, type Room } from '../../../judge/index.ts';
import type { Language } from '../../../judge/schema/language.ts';
import { percentiles } from '../percentiles.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const FOLDER = join(ROOT, 'problems');
const AT_ONCE = 2;
const TARGETS = { dataMiB: 1536, buildMinutes: 5, judgeSeconds: 6 };

const cache = mkdtempSync(join(tmpdir(), 'olsol-bank-'));
try {
  await buildData();
  await judgeModels();
} finally {
  rmSync(cache, { recursive: true, force: true });
}

/** Each of two rooms takes the next problem that nobody has taken. */
async function buildData(): Promise<void> {
  const slugs = [...slugsOf(FOLDER).keys()];
  const count = slugs.length;
  const start = performance.now();
  const work = () =>
    inRoom(async (room) => {
      for (let slug = slugs.pop(); slug !== undefined; slug = slugs.pop()) await buildProblem(room, slug);
    });
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const minutes = (performance.now() - start) / 60_000;
  const mib = bytesIn(cache) / 2 ** 20;
  console.log(`data of ${count} problems, in all languages: ${mib.toFixed(0)} MiB (target: ${TARGETS.dataMiB})`);
  console.log(`made in ${minutes.toFixed(1)} min by ${AT_ONCE} workers (target: ${TARGETS.buildMinutes})`);
}

async function buildProblem(room: Room, slug: string): Promise<void> {
  const { problem } = await room.open(slug);
  for (const group of problem.groups) {
    for (const one of group.cases) for (const language of languagesOf(problem)) await one.load(language);
  }
}

async function judgeModels(): Promise<void> {
  const slowest = new Map<Language, { readonly slug: string; readonly seconds: number }>();
  const over: string[] = [];
  const referenceMs = new Map<Language, number[]>();
  await inRoom(async (room) => {
    for (const slug of slugsOf(FOLDER).keys()) {
      const { problem, around } = await room.open(slug);
      for (const { language, file, text } of problem.references) {
        const handedIn = { language, file, source: text };
        // A language's first start is not the problem's time.
        await judge(handedIn, problem, { ...around, select: (group) => group.name === 'sample' });
        const start = performance.now();
        const { verdict, groups } = await judge(handedIn, problem, around);
        const seconds = (performance.now() - start) / 1000;
        const times = groups.flatMap(({ cases }) => cases.flatMap(({ efficiency }) => efficiency?.referenceMs ?? []));
        referenceMs.set(language, [...(referenceMs.get(language) ?? []), ...times]);
        if (verdict !== 'AC') over.push(`${slug} ${file}: ${verdict}`);
        if (seconds > TARGETS.judgeSeconds) over.push(`${slug} ${file}: ${seconds.toFixed(1)} s`);
        if (seconds > (slowest.get(language)?.seconds ?? 0)) slowest.set(language, { slug, seconds });
      }
    }
  });
  for (const [language, { slug, seconds }] of slowest) {
    console.log(`slowest to judge in ${language}: ${slug}, ${seconds.toFixed(1)} s (target: ${TARGETS.judgeSeconds})`);
  }
  for (const [language, times] of referenceMs) {
    const { p50Ms, p95Ms } = percentiles(times);
    const [low, middle, high] = [Math.min(...times), p50Ms, p95Ms].map((ms) => ms.toFixed(0));
    console.log(
      `reference on an efficiency case in ${language}: ${low} ms at least, median ${middle}, 95 % up to ${high}`,
    );
  }
  for (const line of over) console.log(`  over: ${line}`);
}

async function inRoom(use: (room: Room) => Promise<void>): Promise<void> {
  const room = openRoom({ bank: { folder: FOLDER, cache }, jobs: 1, root: ROOT });
  try {
    await use(room);
  } finally {
    await room.close();
  }
}

function languagesOf({ references }: { readonly references: readonly { readonly language: Language }[] }) {
  return references.map(({ language }) => language);
}

function bytesIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}

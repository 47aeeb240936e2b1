// What every problem of the bank has, whoever wrote it. What is in it is proved by `olsol verify`.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openPackage, type ProblemPackage, readPackage, slugsOf } from '../../judge/bank/index.ts';
import { WORDS } from '../../judge/words/words.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LARGEST_BYTES = 150_000;
const TONGUES = ['en', 'ko'];

describe.each([...slugsOf(`${ROOT}problems`)])('%s', async (_slug, place) => {
  const pkg = await readPackage(openPackage(place, `${ROOT}.cache`));
  const filed = (pattern: RegExp) => pkg.submissions.filter(({ file }) => pattern.test(file)).map(({ file }) => file);

  it('is told in Korean and English, with an editorial and two or three hints', () => {
    expect(Object.keys(pkg.about.name).sort()).toEqual(TONGUES);
    for (const articles of [pkg.statements, pkg.editorials, pkg.hints]) expect(Object.keys(articles)).toEqual(TONGUES);
    expect(pkg.hints.ko?.length).toBeOneOf([2, 3]);
  });

  it('is filed under a level, topics and a licence', () => {
    expect(pkg.extension?.level).toBeOneOf([1, 2, 3, 4, 5]);
    expect(pkg.extension?.topics).toEqual(pkg.about.keywords);
    // Each has a name in both languages.
    expect(Object.keys(WORDS.ko.topics)).toEqual(expect.arrayContaining([...(pkg.extension?.topics ?? [])]));
    expect(pkg.about.license).toBe('cc by-sa');
    expect(pkg.warnings).toEqual([]);
  });

  it('has enough samples and cases, each of which says by its name what it is for', () => {
    expect(casesOf(pkg, 'sample').length).toBeGreaterThanOrEqual(2);
    const [correctness, efficiency] = [casesOf(pkg, 'correctness'), casesOf(pkg, 'efficiency')];
    expect(correctness.length).toBeGreaterThanOrEqual(12);
    expect(efficiency.length).toBeGreaterThanOrEqual(5);
    for (const { name } of [...correctness, ...efficiency]) expect(name).toMatch(/^\d\d-[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(
      new Set(efficiency.map(({ generated }) => JSON.stringify([generated?.generator, generated?.args]))).size,
    ).toBe(efficiency.length);
    expect(pkg.validators.length).toBeGreaterThan(0);
    expect(pkg.invalidInputs.length).toBeGreaterThanOrEqual(3);
  });

  it('has no large file: what is large is generated', () => {
    const large = [...pkg.files.paths].filter((path) => statSync(join(pkg.files.root, path)).size > LARGEST_BYTES);
    expect(large).toEqual([]);
  });

  it('files solutions that are right, slow, wrong and that crash', () => {
    const languages = pkg.references.map(({ language }) => language);
    expect(languages).toEqual(expect.arrayContaining(['javascript', 'typescript', 'python']));
    expect(filed(/^accepted\/.*\.cpp$/).length).toBeGreaterThan(0);
    expect(filed(/^time_limit_exceeded\/.*\.js$/).length).toBeGreaterThan(0);
    expect(filed(/^time_limit_exceeded\/.*\.py$/).length).toBeGreaterThan(0);
    expect(new Set(filed(/^wrong_answer\//).map((file) => file.replace(/\.\w+$/, ''))).size).toBeGreaterThanOrEqual(3);
    expect(filed(/^run_time_error\//).length).toBeGreaterThan(0);
  });

  it('says how its fast and slow solutions grow', () => {
    const classes = Object.keys(pkg.extension?.growth?.classes ?? {});
    expect(classes).toEqual(expect.arrayContaining(['accepted/fast.js', 'time_limit_exceeded/slow.js']));
  });
});

function casesOf({ groups }: ProblemPackage, name: string) {
  return groups.find((group) => group.name === name)?.cases ?? [];
}

// Which problems a template's rules find.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, drawExam, type Practice } from '#judge/exam';
import { ExamYaml } from '#judge/schema/exam';

const NOBODY: Practice = { isSeen: () => false, weaknessOf: () => 0 };
const NAME = { ko: '시험', en: 'Exam' };

const BANK: readonly Candidate[] = [
  { slug: 'one', level: 1, topics: ['array'] },
  { slug: 'two', level: 2, topics: ['graph', 'heap'] },
  { slug: 'three', level: 2, topics: ['graph'] },
  { slug: 'four', level: 3, topics: ['dp-1d'] },
  { slug: 'plain', level: undefined, topics: [] },
];

function draw(problems: unknown[], practice: Partial<Practice> = {}, random: () => number = () => 0) {
  const template = ExamYaml.parse({ name: NAME, minutes: 60, problems });
  return drawExam(template, BANK, { ...NOBODY, ...practice }, random);
}

function slugs(problems: unknown[], practice?: Partial<Practice>): readonly string[] {
  const drawn = draw(problems, practice);
  return drawn.kind === 'drawn' ? drawn.exam.problems.map(({ slug }) => slug) : [drawn.kind];
}

describe('a drawn exam', () => {
  it('has the problems that are named, in their order, each with its weight', () => {
    const drawn = draw(['four', { problem: 'one', weight: 30 }]);
    expect(drawn).toMatchObject({
      kind: 'drawn',
      exam: {
        problems: [
          { slug: 'four', weight: 100 },
          { slug: 'one', weight: 30 },
        ],
      },
    });
  });

  it('never has one problem twice', () => {
    expect(new Set(slugs(['two', { rule: { level: 2 } }]))).toEqual(new Set(['two', 'three']));
    expect(slugs([{ rule: { level: 2 }, count: 3 }])).toEqual(['too-few']);
  });

  it('finds a way for all rules when there is one', () => {
    // Only if the first rule leaves `two` to the second one.
    for (let i = 0; i < 20; i++) {
      const drawn = draw([{ rule: { topics: ['graph'] } }, { rule: { topics: ['heap'] } }], {}, Math.random);
      expect(drawn).toMatchObject({ exam: { problems: [{ slug: 'three' }, { slug: 'two' }] } });
    }
  });

  it('prefers what was never tried, or insists on it', () => {
    const isSeen = (slug: string) => slug === 'two';
    expect(slugs([{ rule: { level: 2, unseen: 'first' } }], { isSeen })).toEqual(['three']);
    expect(slugs([{ rule: { level: 2, unseen: 'first' }, count: 2 }], { isSeen })).toHaveLength(2);
    expect(slugs([{ rule: { level: 2, unseen: 'only' }, count: 2 }], { isSeen })).toEqual(['too-few']);
  });

  it('goes where it hurts', () => {
    const weaknessOf = (topic: string) => (topic === 'heap' ? 0.8 : 0.1);
    expect(slugs([{ rule: { level: [1, 2], weak: true } }], { weaknessOf })).toEqual(['two']);
  });

  it('says what is missing: which part, how many were wanted and how many there are', () => {
    expect(draw(['one', { rule: { level: 5 }, count: 2 }])).toEqual({ kind: 'too-few', at: 1, wanted: 2, found: 0 });
    expect(draw(['one', { rule: { level: 3 }, count: 2 }])).toEqual({ kind: 'too-few', at: 1, wanted: 2, found: 1 });
    expect(draw(['nowhere'])).toEqual({ kind: 'unknown', slug: 'nowhere' });
  });

  it('has as many different problems as its rules ask for, each allowed by its rule, whatever chance does', () => {
    const level = fc.integer({ min: 1, max: 3 });
    fc.assert(
      fc.property(
        fc.array(level, { minLength: 1, maxLength: 4 }),
        fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
        (levels, chance) => {
          const drawn = draw(
            levels.map((one) => ({ rule: { level: one } })),
            {},
            () => chance.next().value as number,
          );
          const wanted = [1, 2, 3].map((one) => levels.filter((two) => two === one).length);
          const isPossible = wanted.every((count, i) => count <= (i === 1 ? 2 : 1));
          expect(drawn.kind).toBe(isPossible ? 'drawn' : 'too-few');
          if (drawn.kind !== 'drawn') return;
          const own = drawn.exam.problems.map(({ slug }) => BANK.find((one) => one.slug === slug));
          expect(own.map((one) => one?.level)).toEqual(levels);
          expect(new Set(own).size).toBe(levels.length);
        },
      ),
    );
  });
});

// The exams that are offered: the bank's templates, and what one makes of one's own.
import { BadInput, WORDS } from '#judge';
import { type Bank, listExams } from '#judge/bank';
import { type Drawn, drawExam, type Practice } from '#judge/exam';
import type { ExamYaml } from '#judge/schema/exam';
import type { ListedProblem } from '../catalog/catalog.ts';
import { Refusal } from '../http/refusal.ts';
import type { Tongue } from '../schema/problem.ts';
import type { ExamList, ExamRow, NewSitting, OwnExam } from '../schema/sitting.ts';
import { SERVER_WORDS } from '../words/words.ts';

export type ExamCatalog = {
  list(tongue: Tongue): { readonly exams: readonly OfferedExam[]; readonly broken: ExamList['broken'] };
  /** Draws the exam. Rejects with a Refusal when there is no such template, or not enough problems. */
  draw(
    wanted: NewSitting,
    problems: readonly ListedProblem[],
    practice: Practice,
  ): Extract<Drawn, { kind: 'drawn' }>['exam'];
};

type OfferedExam = Omit<ExamRow, 'sat' | 'bestPoints'>;

/** What a sitting of an exam of one's own is filed under. */
export const OWN = 'own';

export function openExamCatalog(bank: Pick<Bank, 'folder'>, random: () => number = Math.random): ExamCatalog {
  return {
    list: (tongue) => {
      const exams: OfferedExam[] = [];
      const broken: { key: string; message: string }[] = [];
      for (const listed of listExams(bank)) {
        if (listed.kind === 'exam') exams.push(offered(listed.key, listed.template));
        else broken.push({ key: listed.key, message: listed.error(WORDS[tongue]) });
      }
      return { exams, broken };
    },
    draw: (wanted, problems, practice) => {
      const template = 'own' in wanted ? ownTemplate(wanted.own) : templateOf(wanted.template, bank);
      const candidates = problems.map(({ slug, level, topics }) => ({
        slug,
        level,
        topics: topics.map(({ key }) => key),
      }));
      const drawn = drawExam(template, candidates, practice, random);
      if (drawn.kind === 'drawn') return drawn.exam;
      if (drawn.kind === 'unknown') throw new Refusal('conflict', (words) => words.exams.unknownProblem(drawn.slug));
      throw new Refusal('conflict', (words) => words.exams.tooFew(drawn.at + 1, drawn.wanted, drawn.found));
    },
  };
}

function templateOf(key: string, bank: Pick<Bank, 'folder'>): ExamYaml {
  const listed = listExams(bank).find((one) => one.key === key);
  if (listed === undefined) throw new Refusal('not-found', (words) => words.exams.noExam(key));
  if (listed.kind === 'broken') throw new BadInput(listed.error);
  return listed.template;
}

function offered(
  key: string,
  { name, about, minutes, problems, languages, shows, counts, pause }: ExamYaml,
): OfferedExam {
  const places = problems.map((item) => ({ weight: item.weight, count: 'rule' in item ? item.count : 1 }));
  return {
    ...{ key, name, minutes, shows, counts, pause },
    ...(about && { about }),
    ...(languages && { languages }),
    problems: places.reduce((sum, { count }) => sum + count, 0),
    maxPoints: places.reduce((sum, { weight, count }) => sum + weight * count, 0),
  };
}

function ownTemplate({ levels, topics, minutes, shows, counts, pause }: OwnExam): ExamYaml {
  return {
    name: { ko: SERVER_WORDS.ko.exams.own, en: SERVER_WORDS.en.exams.own },
    ...{ minutes, shows, counts, pause },
    problems: levels.map((level) => ({
      rule: {
        level: [level],
        ...(topics.length > 0 && { topics: [...topics] }),
        unseen: 'first' as const,
        weak: false,
      },
      count: 1,
      weight: 100,
    })),
  };
}

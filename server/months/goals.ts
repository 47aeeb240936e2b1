// What became of goals, by the facts of the month that they were set for. Pure.
import type { Goal, GoalState, MonthFacts } from '../schema/month.ts';

/** What goals are measured by. */
export type Measured = Pick<MonthFacts, 'isOver' | 'solvedProblems' | 'lost' | 'exams' | 'days'>;

export function stateOf(goal: Goal, facts: Measured): GoalState {
  switch (goal.kind) {
    case 'text':
      return { goal, state: goal.done ? 'met' : unmet(facts) };
    case 'no-loss': {
      const got = lossesIn(facts, goal.topic);
      // It cannot be met before the month is over, and what was lost stays lost.
      return { goal, got, state: got > 0 ? 'missed' : facts.isOver ? 'met' : 'open' };
    }
    case 'solve':
      return counted(goal, solvedIn(facts, goal), facts);
    case 'exams':
      return counted(goal, facts.exams, facts);
    case 'days':
      return counted(goal, facts.days, facts);
  }
}

function counted(goal: Goal & { readonly count: number }, got: number, facts: Measured): GoalState {
  return { goal, got, state: got >= goal.count ? 'met' : unmet(facts) };
}

function unmet({ isOver }: Measured): GoalState['state'] {
  return isOver ? 'missed' : 'open';
}

function solvedIn({ solvedProblems }: Measured, { level, topic }: Extract<Goal, { kind: 'solve' }>): number {
  return solvedProblems.filter(
    (problem) =>
      (level === undefined || problem.level === level) &&
      (topic === undefined || problem.topics.some(({ key }) => key === topic)),
  ).length;
}

function lossesIn({ lost }: Measured, topic: string | undefined): number {
  return lost
    .filter(({ topics }) => topic === undefined || topics.includes(topic))
    .reduce((sum, { submissions }) => sum + submissions, 0);
}

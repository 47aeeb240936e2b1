// Goals as a list in Markdown, with what became of them. Pure.
import { escapeMarkdown } from '#judge';
import type { Goal, GoalState } from '../schema/month.ts';
import type { Tongue } from '../schema/problem.ts';
import { SERVER_WORDS } from '../words/words.ts';

/** What a topic's key is called. */
export type TopicNames = (key: string, tongue: Tongue) => string;

export function goalText(goal: Goal, tongue: Tongue, topicName: TopicNames): string {
  const words = SERVER_WORDS[tongue].months.goal;
  const topic = 'topic' in goal && goal.topic !== undefined ? topicName(goal.topic, tongue) : undefined;
  switch (goal.kind) {
    case 'text':
      return goal.text;
    case 'solve':
      return words.solve(goal.count, goal.level, topic);
    case 'no-loss':
      return words['no-loss'](topic);
    default:
      return words[goal.kind](goal.count);
  }
}

/** `- [x] solve 20 problems (21/20)`. */
export function checkedLine(state: GoalState, tongue: Tongue, topicName: TopicNames): string {
  const progress = progressText(state, tongue);
  const text = escapeMarkdown(goalText(state.goal, tongue, topicName));
  return `- [${state.state === 'met' ? 'x' : ' '}] ${text}${progress === '' ? '' : ` (${progress})`}`;
}

function progressText({ goal, got }: GoalState, tongue: Tongue): string {
  const words = SERVER_WORDS[tongue].months;
  if (got === undefined) return '';
  if ('count' in goal) return words.got(got, goal.count);
  return got === 0 ? '' : words.lostTimes(got);
}

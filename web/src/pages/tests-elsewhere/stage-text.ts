// Stages as a line: "서류 합격, 코테 대기". Pure.
import type { Stages } from '#server/schema/elsewhere';
import type { Words } from '../../words/words.ts';
import { STAGES } from './stages.ts';

export function stageText(stages: Stages, { stage, outcome }: Words['tests']): string {
  return STAGES.flatMap((one) => {
    const told = stages[one];
    return told === undefined ? [] : [`${stage[one]} ${outcome[told]}`];
  }).join(', ');
}

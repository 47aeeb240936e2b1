// Which groups wait for others: one that asks for a group to be passed is not run when that group was not.
import type { TestGroup } from './problem.ts';
import type { JudgedGroup } from './report-of.ts';

/** The name of a required group that was not passed; undefined when this group may run. */
export function groupRequirement(group: TestGroup, before: readonly JudgedGroup[]): string | undefined {
  return group.requirePass.find((name) => {
    const required = before.find((one) => one.group.name === name);
    return required?.cases.some(({ result }) => result.verdict !== 'AC');
  });
}

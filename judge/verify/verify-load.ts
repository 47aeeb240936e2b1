// Whether the timed verdicts hold on a busy machine: fast solutions keep their points, slow ones lose them beyond doubt.
import { judge } from '../judge.ts';
import type { Surroundings } from '../judging.ts';
import type { Problem } from '../problem.ts';
import { startNeighbours } from '../sandbox/neighbours.ts';
import { type Finding, finding } from './finding.ts';
import { type SourcedSubmission, undecided } from './verify-submission.ts';

/** Judges the efficiency cases of a fast or a slow submission with so many busy processes beside it. */
export async function verifyUnderLoad(
  problem: Problem,
  around: Surroundings,
  submission: SourcedSubmission,
  neighbours: number,
): Promise<Finding[]> {
  const { file, folder, source } = submission;
  if (folder !== 'accepted' && folder !== 'time_limit_exceeded') return [];
  const endNeighbours = startNeighbours(neighbours);
  try {
    const handedIn = { language: source.language, file, source: source.text };
    const report = await judge(handedIn, problem, { ...around, select: (group) => group.efficiency });
    const wanted = folder === 'accepted' ? 'AC' : 'TLE';
    const wrong = report.groups.flatMap((group) =>
      group.cases
        .filter(({ verdict }) => verdict !== wanted)
        .map(({ name, verdict }) =>
          finding(file, (words) => words.verify.otherUnderLoad(`${group.name}/${name}`, verdict, wanted)),
        ),
    );
    return [...wrong, ...undecided(submission, report)];
  } finally {
    endNeighbours();
  }
}

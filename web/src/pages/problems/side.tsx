// What stands beside the list.
import type { ProblemList } from '#server/schema/problem';
import { Broken } from './broken.tsx';
import { ProgressPanel } from './progress-panel.tsx';

export function Side({ list: { problems, broken } }: { readonly list: ProblemList }) {
  return (
    <>
      <ProgressPanel problems={problems} />
      {broken.length > 0 && <Broken broken={broken} />}
    </>
  );
}

// The overview of the records: what practice comes to.
import { usePageTitle } from '../../parts/page-title.ts';
import { RecordsFrame } from '../../records/frame.tsx';
import { useWords } from '../../words/words.ts';

export function Page() {
  const { records: words } = useWords();
  usePageTitle(words.title);
  return (
    <RecordsFrame>
      <p>{words.intro}</p>
    </RecordsFrame>
  );
}

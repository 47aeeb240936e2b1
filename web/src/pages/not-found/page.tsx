// An address that no page has.
import { ButtonLink } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { useWords } from '../../words/words.ts';

export function NotFound() {
  const { shell } = useWords();
  usePageTitle(shell.notFound);
  return (
    <div className="page">
      <h1>{shell.notFound}</h1>
      <Empty title={shell.notFoundMore}>
        <ButtonLink to="/">{shell.toProblems}</ButtonLink>
      </Empty>
    </div>
  );
}

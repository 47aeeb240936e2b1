// When a page itself fails: its file is gone after an update, or it has a bug.
import type { ErrorComponentProps } from '@tanstack/react-router';
import { Button } from '../parts/button.tsx';
import { Empty } from '../parts/empty.tsx';
import { useWords } from '../words/words.ts';

export function PageFailure({ error }: ErrorComponentProps) {
  const { shell, parts } = useWords();
  return (
    <div className="page" role="alert">
      <h1>{shell.pageFailed}</h1>
      <Empty title={shell.pageFailedMore}>
        <Button kind="primary" onClick={() => location.reload()}>
          {shell.reload}
        </Button>
        <details>
          <summary>{parts.details}</summary>
          <code>{error instanceof Error ? error.message : String(error)}</code>
        </details>
      </Empty>
    </div>
  );
}

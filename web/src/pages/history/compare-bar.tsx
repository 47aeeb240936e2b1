// What can be done with the submissions that are chosen.
import { useNavigate } from '@tanstack/react-router';
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../words/words.ts';
import { type Choice, choiceOf } from './choice.ts';

type Chosen = Parameters<typeof choiceOf>[0];

export function CompareBar({ chosen, onClear }: { readonly chosen: Chosen; readonly onClear: () => void }) {
  const { history: words } = useWords();
  const navigate = useNavigate();
  const choice = choiceOf(chosen);
  const compare = () => {
    if (choice.kind !== 'two') return;
    const { before, after } = choice;
    void navigate({ to: '/compare', search: { before, after } });
  };
  return (
    <div className="history-compare">
      <p aria-live="polite">{saidOf(choice, words)}</p>
      {chosen.length > 0 && (
        <Button kind="quiet" onClick={onClear}>
          {words.unchoose}
        </Button>
      )}
      <Button kind={choice.kind === 'two' ? 'primary' : 'plain'} disabled={choice.kind !== 'two'} onClick={compare}>
        {words.compare}
      </Button>
    </div>
  );
}

function saidOf({ kind }: Choice, words: ReturnType<typeof useWords>['history']): string {
  switch (kind) {
    case 'none':
      return words.compareHint;
    case 'one':
      return words.compareOne;
    case 'other-problems':
      return words.compareOther;
    case 'two':
      return words.compareTwo;
  }
}

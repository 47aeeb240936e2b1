// An error of the program: its words, and its place as a way into the editor.
import type { ProgramError } from '#judge/schema/outcome';
import { useWords } from '../../words/words.ts';
import { useDesk } from './desk.ts';

export function ErrorPlace({ error }: { error: ProgramError }) {
  const { judged: words } = useWords().problem;
  const { actions } = useDesk();
  const { message, line, column } = error;
  // A compiler's whole text follows its first sentence, which the place belongs to.
  const [, first = message, rest] = /^(.*)\n+(.*)$/s.exec(message) ?? [];
  return (
    <div className="error-place">
      <pre className="error-place-text">{first}</pre>
      {line !== undefined && (
        <button type="button" className="error-place-link" onClick={() => actions.goTo(line, column)}>
          {words.at(line, column)}
        </button>
      )}
      {rest !== undefined && <pre className="error-place-text error-place-rest">{rest}</pre>}
    </div>
  );
}

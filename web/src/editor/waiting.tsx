// What stands in the editor's place until it is there: its text, or why it does not come.
import type { Tongue } from './editor-props.ts';
import { editorWords } from './editor-words.ts';
import type { CoreState } from './use-editor-core.ts';

type Props = {
  readonly state: Exclude<CoreState, { kind: 'ready' }>;
  readonly uiTongue: Tongue;
  /** Shown already, as it will stand in the editor. */
  readonly source: string;
  readonly fontSize: number;
};

/** As much as fits a screen. */
const MOST_CHARACTERS = 6000;

export function Waiting({ state, uiTongue, source, fontSize }: Props) {
  const words = editorWords(uiTongue);
  return (
    <div className="editor editor-waiting">
      <pre className="editor-preview" style={{ fontSize }} aria-hidden="true">
        {source.slice(0, MOST_CHARACTERS)}
      </pre>
      {state.kind === 'loading' ? (
        <p className="editor-loading" role="status">
          {words.loading}
        </p>
      ) : (
        <div className="editor-failed" role="alert">
          <p>
            <strong>{words.failed}</strong> {words.failedHint}
          </p>
          <button type="button" className="editor-retry" onClick={state.retry}>
            {state.isReload ? words.reload : words.retry}
          </button>
        </div>
      )}
    </div>
  );
}

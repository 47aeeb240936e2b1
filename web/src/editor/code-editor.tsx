// The code editor as a component: a frame around a session of the lazy chunk.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { CodeEditorProps } from './editor-props.ts';
import { editorWords, TAB_KEY } from './editor-words.ts';
import type { EditorCore } from './load-editor.ts';
import type { EditorState, Session } from './session.ts';
import { useEditorCore } from './use-editor-core.ts';
import { Waiting } from './waiting.tsx';
import './editor.css';

/** Fills the element that it stands in, which has to have a height. */
export function CodeEditor(props: CodeEditorProps) {
  const state = useEditorCore(props.uiTongue);
  if (state.kind === 'ready') return <OpenEditor core={state.core} wishes={props} />;
  const { uiTongue, value, options } = props;
  return <Waiting state={state} uiTongue={uiTongue} source={value} fontSize={options.fontSize} />;
}

type OpenProps = { readonly core: EditorCore; readonly wishes: CodeEditorProps };

function OpenEditor({ core, wishes }: OpenProps) {
  const text = useRef<HTMLDivElement>(null);
  const vim = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<EditorState>({ isTabLeaving: false, hasVimFailed: false });
  const onState = useCallback((change: Partial<EditorState>) => setState((last) => ({ ...last, ...change })), []);
  useSession({ core, wishes, text, vim, onState });
  const words = editorWords(wishes.uiTongue);
  const isShown = wishes.options.vim || state.isTabLeaving;
  return (
    <div className="editor">
      <div className="editor-text" ref={text} />
      <div className="editor-status" hidden={!isShown}>
        <div className="editor-vim" ref={vim} />
        {wishes.options.vim && state.hasVimFailed && <span>{words.vim.failed}</span>}
        {state.isTabLeaving && <span className="editor-tab">{words.tabLeaves(TAB_KEY)}</span>}
      </div>
    </div>
  );
}

type SessionPlace = OpenProps & {
  readonly text: React.RefObject<HTMLDivElement | null>;
  readonly vim: React.RefObject<HTMLDivElement | null>;
  readonly onState: (change: Partial<EditorState>) => void;
};

/** One session from mounting to unmounting; StrictMode's rehearsal opens and closes one more. */
function useSession({ core, wishes, text, vim, onState }: SessionPlace): void {
  const session = useRef<Session>(undefined);
  const latest = useRef(wishes);
  useEffect(() => {
    latest.current = wishes;
    session.current?.follow(wishes);
  });
  useEffect(() => {
    if (text.current === null || vim.current === null) return;
    const opened = core.openEditor({ text: text.current, vim: vim.current, onState }, latest.current);
    session.current = opened;
    latest.current.onReady(opened.handle);
    return () => {
      session.current = undefined;
      opened.dispose();
    };
  }, [core, text, vim, onState]);
}

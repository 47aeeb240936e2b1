// The comparison of two texts as a component.
import { useEffect, useRef } from 'react';
import type { DiffSession } from './diff-session.ts';
import type { DiffEditorProps } from './editor-props.ts';
import type { EditorCore } from './load-editor.ts';
import { useEditorCore } from './use-editor-core.ts';
import { Waiting } from './waiting.tsx';
import './editor.css';

/** Side by side where there is room, else below each other. Fills the element that it stands in, which has to have a height. */
export function DiffEditor(props: DiffEditorProps) {
  const state = useEditorCore(props.uiTongue);
  if (state.kind === 'ready') return <OpenDiff core={state.core} wishes={props} />;
  const { uiTongue, after, options } = props;
  return <Waiting state={state} uiTongue={uiTongue} source={after} fontSize={options.fontSize} />;
}

function OpenDiff({ core, wishes }: { readonly core: EditorCore; readonly wishes: DiffEditorProps }) {
  const place = useRef<HTMLDivElement>(null);
  const session = useRef<DiffSession>(undefined);
  const latest = useRef(wishes);
  useEffect(() => {
    latest.current = wishes;
    session.current?.follow(wishes);
  });
  useEffect(() => {
    if (place.current === null) return;
    const opened = core.openDiff(place.current, latest.current);
    session.current = opened;
    return () => {
      session.current = undefined;
      opened.dispose();
    };
  }, [core]);
  const { before, after } = wishes.labels;
  return (
    <div className="editor">
      <div className="editor-sides">
        <span>
          <span aria-hidden="true">− </span>
          {before}
        </span>
        <span>
          <span aria-hidden="true">+ </span>
          {after}
        </span>
      </div>
      <div className="editor-text" ref={place} />
    </div>
  );
}

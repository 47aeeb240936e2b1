// The editor of the desk, whatever stands in it: the person's settings, the desk's keys, and the handle by which the desk reaches it.

import { useEffect } from 'react';
import { LANGUAGE_NAMES } from '#judge/report/names';
import type { Language } from '#judge/schema/language';
import { CodeEditor, type CodeEditorProps } from '../../editor/index.ts';
import { useDark, useSettings } from '../../settings.ts';
import { useTongue, useWords } from '../../words/words.ts';
import { useDesk } from './desk.ts';
import { useEditorActions } from './editor-actions.ts';
import { useAssist } from './use-assist.ts';

export type DeskEditorProps = Pick<CodeEditorProps, 'value' | 'onChange' | 'markers' | 'heat' | 'readOnly'> & {
  readonly language: Language;
  /** Without the ending, which the language gives. */
  readonly path: string;
};

export function DeskEditor({ language, path, heat, ...text }: DeskEditorProps) {
  const desk = useDesk();
  const { problem: words } = useWords();
  const settings = useSettings();
  const { actions } = useEditorActions(desk);
  const { problem, editor } = desk;
  useEffect(
    () => () => {
      editor.current = null;
    },
    [editor],
  );
  return (
    <div className="editor-place">
      <CodeEditor
        {...text}
        language={language}
        options={settings}
        uiTongue={useTongue()}
        dark={useDark()}
        declarations={problem.declarations}
        assist={useAssist(language)}
        path={path}
        heat={settings.heat ? heat : undefined}
        onReady={(handle) => {
          editor.current = handle;
        }}
        label={words.editorLabel(LANGUAGE_NAMES[language])}
        actions={actions}
      />
    </div>
  );
}

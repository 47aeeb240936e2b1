// The right column's upper part: the bar of buttons and the editor, with the draft or a submission that is being looked at.
import { InstallLanguage } from '../../parts/install-language.tsx';
import { CodeArea } from './code-area.tsx';
import { useDesk } from './desk.ts';
import { EditorBar } from './editor-bar.tsx';
import { ShownSubmission } from './shown-submission.tsx';
import './editor-column.css';

export function EditorColumn() {
  const { problem, language, shownId } = useDesk();
  const command = problem.missing[language];
  return (
    <div className="editor-column">
      <EditorBar />
      {command !== undefined && <InstallLanguage language={language} command={command} />}
      {shownId === undefined ? <CodeArea /> : <ShownSubmission key={shownId} id={shownId} />}
    </div>
  );
}

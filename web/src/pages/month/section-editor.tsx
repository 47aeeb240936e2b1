// A section while it is edited. What another tab saved meanwhile is shown, and never overwritten unasked.
import { useState } from 'react';
import type { OwnText, SectionView } from '#server/schema/month';
import { Button } from '../../parts/button.tsx';
import { useFailureText } from '../../parts/failure.tsx';
import { ApiError } from '../../request.ts';
import { useTongue, useWords } from '../../words/words.ts';
import { useSection } from './use-section.ts';

const MOST_CHARS = 20_000;

type EditorProps = { readonly month: string; readonly view: SectionView; readonly onClose: () => void };

export function SectionEditor({ month, view, onClose }: EditorProps) {
  const { months, parts } = useWords();
  const words = months.month;
  const tongue = useTongue();
  const { own, generated, section } = view;
  const [text, setText] = useState(own?.text ?? generated);
  /** An own text goes on from what it was made from; what is new in the records is asked about by itself. */
  const [base, setBase] = useState(own ?? { base: generated, tongue, version: 0 });
  const { save } = useSection(month, view);
  const send = (version: number) =>
    save.mutate({ text, base: base.base, tongue: base.tongue, version }, { onSuccess: onClose });
  const rows = Math.min(24, Math.max(6, text.split('\n').length + 2));
  return (
    <form
      className="month-editor"
      onSubmit={(event) => {
        event.preventDefault();
        send(base.version);
      }}
    >
      <textarea
        // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed
        autoFocus
        aria-label={words.textOf(words.sections[section])}
        rows={rows}
        maxLength={MOST_CHARS}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Trouble
        error={save.error}
        onTake={(current) => {
          setText(current.text);
          setBase(current);
          save.reset();
        }}
        onOverwrite={(current) => send(current.version)}
      />
      <div className="month-actions">
        <Button kind="primary" type="submit" disabled={save.isPending}>
          {save.isPending ? words.saving : words.save}
        </Button>
        <Button onClick={onClose}>{parts.cancel}</Button>
      </div>
    </form>
  );
}

type TroubleProps = {
  readonly error: Error | null;
  readonly onTake: (current: OwnText) => void;
  readonly onOverwrite: (current: OwnText) => void;
};

function Trouble({ error, onTake, onOverwrite }: TroubleProps) {
  const words = useWords().months.month;
  const failureText = useFailureText();
  if (error === null) return null;
  const current =
    error instanceof ApiError && error.status === 409 ? (error.current as OwnText | undefined) : undefined;
  if (current === undefined)
    return (
      <p role="alert" className="month-bad">
        {words.saveFailed} {failureText(error)}
      </p>
    );
  return (
    <div role="alert" className="month-newer">
      <p>{words.conflict}</p>
      <blockquote className="month-theirs">{current.text}</blockquote>
      <div className="month-actions">
        <Button onClick={() => onTake(current)}>{words.takeTheirs}</Button>
        <Button onClick={() => onOverwrite(current)}>{words.saveMine}</Button>
      </div>
    </div>
  );
}

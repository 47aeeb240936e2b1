// A section of a month: as it reads, while it is edited, and what to do when the records say something new.
import { type ReactNode, useId, useState } from 'react';
import type { SectionView } from '#server/schema/month';
import { Button } from '../../parts/button.tsx';
import { useTongue, useWords } from '../../words/words.ts';
import { Rendered } from './rendered.tsx';
import { SectionEditor } from './section-editor.tsx';
import { useSection } from './use-section.ts';

type SectionPartProps = {
  readonly month: string;
  readonly view: SectionView;
  /** Below the text. */
  readonly children?: ReactNode;
};

export function SectionPart({ month, view, children }: SectionPartProps) {
  const words = useWords().months.month;
  const id = useId();
  const [isEdited, setEdited] = useState(false);
  const { own, section, generated } = view;
  const name = words.sections[section];
  return (
    <section className="month-section" aria-labelledby={id}>
      <div className="month-section-head">
        <h3 id={id}>{name}</h3>
        {own !== undefined && section !== 'remarks' && <span className="month-own">{words.own}</span>}
        {!isEdited && <SectionButtons month={month} view={view} onEdit={() => setEdited(true)} />}
      </div>
      {isEdited ? (
        <SectionEditor month={month} view={view} onClose={() => setEdited(false)} />
      ) : (
        <>
          <Shown text={own?.text ?? generated} isOwnPart={section === 'remarks'} />
          {view.newer !== undefined && <Newer month={month} view={view} newer={view.newer} />}
        </>
      )}
      {children}
    </section>
  );
}

function Shown({ text, isOwnPart }: { readonly text: string; readonly isOwnPart: boolean }) {
  const words = useWords().months.month;
  if (text.trim() !== '') return <Rendered text={text} />;
  return <p className="month-empty">{isOwnPart ? words.emptyRemarks : words.empty}</p>;
}

type ButtonsProps = { readonly month: string; readonly view: SectionView; readonly onEdit: () => void };

function SectionButtons({ month, view, onEdit }: ButtonsProps) {
  const words = useWords().months.month;
  const { remove } = useSection(month, view);
  const name = words.sections[view.section];
  const isBlank = view.section === 'remarks' && view.own === undefined;
  return (
    <div className="month-section-buttons">
      <Button
        kind={isBlank ? 'plain' : 'quiet'}
        aria-label={isBlank ? words.writeOf(name) : words.editOf(name)}
        onClick={onEdit}
      >
        {isBlank ? words.write : words.edit}
      </Button>
      {view.own !== undefined && view.section !== 'remarks' && (
        <Button kind="quiet" aria-label={words.resetOf(name)} onClick={() => void remove()}>
          {words.reset}
        </Button>
      )}
    </div>
  );
}

type NewerProps = { readonly month: string; readonly view: SectionView; readonly newer: string };

/** The own text stays until the person says otherwise. */
function Newer({ month, view, newer }: NewerProps) {
  const words = useWords().months.month;
  const tongue = useTongue();
  const { save } = useSection(month, view);
  const text = view.own?.text ?? '';
  const base = { base: newer, tongue: view.own?.tongue ?? tongue };
  return (
    <div className="month-newer">
      <p>{words.newer}</p>
      <blockquote>{newer === '' ? <p>{words.empty}</p> : <Rendered text={newer} />}</blockquote>
      <div className="month-actions">
        <Button disabled={save.isPending} onClick={() => save.mutate({ text: newer, ...base })}>
          {words.takeNewer}
        </Button>
        <Button disabled={save.isPending} onClick={() => save.mutate({ text, ...base })}>
          {words.keepMine}
        </Button>
      </div>
    </div>
  );
}

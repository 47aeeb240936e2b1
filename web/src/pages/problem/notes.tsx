// Notes on the problem, in Markdown: written here, saved by themselves, shown as they will read.
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { api } from '../../api.ts';
import { Article } from '../../parts/article.tsx';
import { Button } from '../../parts/button.tsx';
import { Failure } from '../../parts/failure.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useWords } from '../../words/words.ts';
import { ConflictDialog } from './conflict-dialog.tsx';
import { useDesk } from './desk.ts';
import type { Keeper } from './draft-keeper.ts';
import { notePlace } from './kept-texts.ts';
import { SaveStatusText } from './save-status.tsx';
import { useDraftState, useText } from './use-text.ts';
import './notes.css';

export function Notes() {
  const { slug } = useDesk().problem;
  const place = useMemo(() => notePlace(slug), [slug]);
  const { keeper, error, retry } = useText(place, ['note', slug]);
  if (keeper !== undefined) return <OpenNotes keeper={keeper} />;
  return error ? <Failure error={error} retry={retry} /> : <Skeleton lines={4} />;
}

function OpenNotes({ keeper }: { keeper: Keeper }) {
  const { problem: words } = useWords();
  const [isPreview, setPreview] = useState(false);
  const { text } = useDraftState(keeper);
  return (
    <div className="notes">
      <div className="notes-bar">
        <Button kind="quiet" aria-pressed={isPreview} onClick={() => setPreview(!isPreview)}>
          {isPreview ? words.notes.write : words.notes.preview}
        </Button>
        <SaveStatusText keeper={keeper} />
      </div>
      {isPreview ? <Preview text={text} /> : <Editor keeper={keeper} text={text} />}
      <ConflictDialog keeper={keeper} language="markdown" />
    </div>
  );
}

function Editor({ keeper, text }: { keeper: Keeper; text: string }) {
  const { notes } = useWords().problem;
  return (
    <textarea
      className="notes-text"
      aria-label={notes.label}
      placeholder={notes.placeholder}
      value={text}
      onChange={(event) => keeper.typed(event.target.value)}
      onBlur={keeper.flush}
    />
  );
}

function Preview({ text }: { text: string }) {
  const { notes } = useWords().problem;
  const { data, error, refetch } = useQuery({
    queryKey: ['note-preview', text],
    queryFn: () => api.notes.preview(text),
    enabled: text.trim() !== '',
  });
  if (text.trim() === '') return <p className="notes-empty">{notes.empty}</p>;
  if (data !== undefined) return <Article html={data.html} />;
  return error === null ? <Skeleton lines={4} /> : <Failure error={error} retry={() => void refetch()} />;
}

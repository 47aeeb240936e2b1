// Where one's data lie, and taking them along, bringing them back, deleting them.
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api.ts';
import { CopyButton } from '../../parts/copy.tsx';
import { Failure } from '../../parts/failure.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useWords } from '../../words/words.ts';
import { DeleteAll } from './delete-all.tsx';
import { Import } from './import.tsx';
import { Section } from './section.tsx';

export function Data() {
  const { settings: words } = useWords();
  return (
    <Section title={words.data}>
      <Folders />
      <div className="settings-action">
        <h3>{words.export}</h3>
        <p>{words.exportHint}</p>
        <div className="settings-row">
          <a className="button button-plain" href={api.data.exportUrl('zip')} download>
            {words.exportZip}
          </a>
          <a className="button button-plain" href={api.data.exportUrl('json')} download>
            {words.exportJson}
          </a>
        </div>
      </div>
      <Import />
      <DeleteAll />
    </Section>
  );
}

function Folders() {
  const { settings: words } = useWords();
  const { data, error, refetch } = useQuery({ queryKey: ['about'], queryFn: api.about });
  if (data === undefined)
    return error ? <Failure error={error} retry={() => void refetch()} /> : <Skeleton lines={2} />;
  return (
    <>
      <dl className="settings-folders">
        <Folder name={words.dataFolder} path={data.dataFolder} />
        <Folder name={words.bankFolder} path={data.bankFolder} />
      </dl>
      <p className="settings-note">{words.folderHint}</p>
    </>
  );
}

function Folder({ name, path }: { readonly name: string; readonly path: string }) {
  const { settings: words } = useWords();
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <code>{path}</code>
        <CopyButton text={path} label={words.copyPath(path)} />
      </dd>
    </div>
  );
}

// The left column: the statement, one's own submissions, the editorial, notes.
import { getRouteApi } from '@tanstack/react-router';
import { Tabs } from '../../parts/tabs.tsx';
import { useWords } from '../../words/words.ts';
import { useDesk } from './desk.ts';
import { Editorial } from './editorial.tsx';
import { MySubmissions } from './my-submissions.tsx';
import { Notes } from './notes.tsx';
import { Statement } from './statement.tsx';

const route = getRouteApi('/problems/$slug');
const KEYS = ['statement', 'submissions', 'editorial', 'notes'] as const;
type Key = (typeof KEYS)[number];

export function StatementColumn() {
  const { problem: words } = useWords();
  const { tab } = route.useSearch();
  const isExam = useDesk().problem.sitting !== undefined;
  const keys = isExam ? KEYS.filter((key) => key !== 'editorial') : KEYS;
  const navigate = route.useNavigate();
  const current = keys.find((key) => key === tab) ?? 'statement';
  const contents: Readonly<Record<Key, () => React.ReactNode>> = {
    statement: () => <Statement />,
    submissions: () => <MySubmissions />,
    editorial: () => <Editorial />,
    notes: () => <Notes />,
  };
  const tabs = keys.map((key) => ({ key, label: words.tabs[key], content: contents[key]() }));
  const choose = (key: Key) =>
    void navigate({ search: (search) => ({ ...search, tab: key === 'statement' ? undefined : key }), replace: true });
  return <Tabs className="problem-tabs" tabs={tabs} current={current} onChange={choose} label={words.tabsLabel} />;
}

// The settings: how the page looks, how practice goes, and what becomes of one's data.
import { usePageTitle } from '../../parts/page-title.ts';
import { useWords } from '../../words/words.ts';
import { About } from './about.tsx';
import { Data } from './data.tsx';
import { Editor } from './editor.tsx';
import { KeySection } from './keys.tsx';
import { Look } from './look.tsx';
import { Practice } from './practice.tsx';
import { Review } from './review.tsx';
import './settings.css';

export function Page() {
  const { settings: words } = useWords();
  usePageTitle(words.title);
  return (
    <div className="page settings">
      <header>
        <h1>{words.title}</h1>
        <p className="settings-note">{words.saved}</p>
      </header>
      <div className="settings-sections">
        <Look />
        <Editor />
        <Practice />
        <Review />
        <Data />
        <KeySection />
        <About />
      </div>
    </div>
  );
}

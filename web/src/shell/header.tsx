// The header: where one is, where one can go, language and theme.
import { Link } from '@tanstack/react-router';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Kbd } from '../parts/kbd.tsx';
import { useDark, useSaveSettings } from '../settings.ts';
import { useTongue, useWords } from '../words/words.ts';
import { openPalette } from './overlays.ts';
import './header.css';

export function Header() {
  const { shell } = useWords();
  return (
    <header className="header">
      <Link to="/" className="header-product" aria-label={shell.home}>
        <img src="/icon.svg" alt="" width="22" height="22" />
        <span>{shell.product}</span>
      </Link>
      <nav className="header-nav" aria-label={shell.navigation}>
        <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
          {shell.problems}
        </Link>
        <Link to="/exams" activeOptions={{ includeSearch: false }}>
          {shell.exams}
        </Link>
        <Link to="/review">{shell.review}</Link>
        <Link to="/history" activeOptions={{ includeSearch: false }}>
          {shell.history}
        </Link>
        <Link to="/records" activeOptions={{ includeSearch: false }}>
          {shell.records}
        </Link>
        <Link to="/settings">{shell.settings}</Link>
      </nav>
      <div className="header-tools">
        <Button kind="plain" className="header-palette" onClick={openPalette} keys="Mod+K" title={shell.paletteHint}>
          <Icon name="command" />
          <span className="header-palette-text">{shell.palette}</span>
          <span aria-hidden="true">
            <Kbd keys="Mod+K" />
          </span>
        </Button>
        <TongueSwitch />
        <ThemeSwitch />
      </div>
    </header>
  );
}

function TongueSwitch() {
  const { shell } = useWords();
  const save = useSaveSettings();
  const other = useTongue() === 'ko' ? 'en' : 'ko';
  return (
    <Button kind="quiet" lang={other} title={shell.toOtherTongue} onClick={() => save({ tongue: other })}>
      {shell.otherTongue}
    </Button>
  );
}

function ThemeSwitch() {
  const { shell } = useWords();
  const save = useSaveSettings();
  const dark = useDark();
  const label = dark ? shell.toLight : shell.toDark;
  return (
    <Button kind="quiet" aria-label={label} title={label} onClick={() => save({ theme: dark ? 'light' : 'dark' })}>
      <Icon name={dark ? 'sun' : 'moon'} />
    </Button>
  );
}

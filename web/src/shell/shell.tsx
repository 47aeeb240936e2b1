// The frame around all pages: header, banner, the page itself, and what opens over it.
import { Outlet, useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useWords } from '../words/words.ts';
import { Header } from './header.tsx';
import { useKeyboard } from './keyboard.ts';
import { useLook } from './look.ts';
import { OfflineBanner } from './offline-banner.tsx';
import { useOverlay } from './overlays.ts';
import { useShellCommands } from './shell-commands.ts';
import './shell.css';

const ExamWatch = lazy(() => import('./exam-watch.tsx').then(({ ExamWatch }) => ({ default: ExamWatch })));
const Toaster = lazy(() => import('./toaster.tsx').then(({ Toaster }) => ({ default: Toaster })));
const ShortcutSheet = lazy(() =>
  import('./shortcut-sheet.tsx').then(({ ShortcutSheet }) => ({ default: ShortcutSheet })),
);
const Palette = lazy(() => import('./palette.tsx').then(({ Palette }) => ({ default: Palette })));

export function Shell() {
  const { shell } = useWords();
  const main = useRef<HTMLElement>(null);
  useLook();
  useKeyboard();
  useShellCommands();
  useFocusOnNewPage(main);
  return (
    <>
      <a className="shell-skip" href="#main">
        {shell.skip}
      </a>
      <Header />
      <OfflineBanner />
      <Suspense>
        <ExamWatch />
      </Suspense>
      <main id="main" ref={main} className="shell-main" tabIndex={-1} data-scroll-restoration-id="main">
        <Outlet />
      </main>
      <Overlays />
    </>
  );
}

function Overlays() {
  const overlay = useOverlay();
  return (
    <>
      <Suspense>
        <Toaster />
      </Suspense>
      <Suspense>
        {overlay === 'palette' && <Palette />}
        {overlay === 'shortcuts' && <ShortcutSheet />}
      </Suspense>
    </>
  );
}

/** A reader of the screen hears of the new page, and Tab goes on from its beginning. */
function useFocusOnNewPage(main: React.RefObject<HTMLElement | null>): void {
  const path = useLocation({ select: ({ pathname }) => pathname });
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    main.current?.focus({ preventScroll: true });
  }, [path, main]);
}

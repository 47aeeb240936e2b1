// The commands that are there on every page.
import { useNavigate } from '@tanstack/react-router';
import { type Command, useCommands } from '../commands.ts';
import { useDark, useSaveSettings } from '../settings.ts';
import { useTongue, useWords } from '../words/words.ts';
import { openPalette, openShortcuts } from './overlays.ts';

export function useShellCommands(): void {
  const { shell } = useWords();
  const navigate = useNavigate();
  const save = useSaveSettings();
  const dark = useDark();
  const tongue = useTongue();
  const go = (to: '/' | '/exams' | '/history' | '/records' | '/review' | '/settings') => () => void navigate({ to });
  const toTheme = dark ? shell.toLight : shell.toDark;
  const everywhere: readonly Command[] = [
    { id: 'shell.palette', label: shell.paletteHint, keys: ['Mod+K', 'F1'], isOnlyKey: true, run: openPalette },
    { id: 'shell.shortcuts', label: shell.showShortcuts, keys: '?', section: 'go', run: openShortcuts },
    { id: 'shell.problems', label: shell.goProblems, section: 'go', run: go('/') },
    { id: 'shell.exams', label: shell.goExams, section: 'go', run: go('/exams') },
    { id: 'shell.review', label: shell.goReview, section: 'go', run: go('/review') },
    { id: 'shell.history', label: shell.goHistory, section: 'go', run: go('/history') },
    { id: 'shell.records', label: shell.goRecords, section: 'go', run: go('/records') },
    { id: 'shell.settings', label: shell.goSettings, keys: 'Mod+,', section: 'go', run: go('/settings') },
    { id: 'shell.theme', label: toTheme, section: 'settings', run: () => save({ theme: dark ? 'light' : 'dark' }) },
    {
      id: 'shell.tongue',
      label: shell.toOtherTongue,
      section: 'settings',
      run: () => save({ tongue: tongue === 'ko' ? 'en' : 'ko' }),
    },
  ];
  useCommands(everywhere);
}

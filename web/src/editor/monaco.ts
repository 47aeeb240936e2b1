// The root of the lazy chunk. Monaco wants every contribution imported before the first editor is made, so all of them are here.
import './workers.ts';
import './features.ts';
import './languages.ts';
import '@fontsource-variable/jetbrains-mono/wght.css';
import * as monaco from 'monaco-editor/editor';
import { settleAssist } from './assist/providers.ts';
import { settleKeys } from './keys.ts';
import { settleSuggestions } from './suggestions/suggest.ts';
import { THEMES } from './themes.ts';
import { settleTypeScript } from './typescript.ts';

for (const theme of THEMES) monaco.editor.defineTheme(theme.name, theme.data);
settleKeys();
settleTypeScript();
settleSuggestions();
settleAssist();
// Widths were measured with whatever font was there before.
void document.fonts.load('14px "JetBrains Mono Variable"').then(() => monaco.editor.remeasureFonts());

export { openDiff } from './diff-session.ts';
export { openEditor } from './session.ts';

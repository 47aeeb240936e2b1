// Sets up the language service for TypeScript and JavaScript: the language without a browser, and what the problem declares.
import * as monaco from 'monaco-editor/editor';
import * as ts from 'monaco-editor/languages/features/typescript/register';
import { type Concern, concern } from './concern.ts';

const DECLARATIONS = 'file:///olsol/declarations.d.ts';

/** `moduleDetection: force`, which the enumerations of Monaco do not name: every text stands for itself. */
const FORCE = 3;

const COMPILER: ts.CompilerOptions = {
  allowNonTsExtensions: true,
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.NodeJs,
  moduleDetection: FORCE,
  lib: ['lib.es2023.d.ts'],
  noEmit: true,
};

export function settleTypeScript(): void {
  ts.typescriptDefaults.setCompilerOptions({ ...COMPILER, strict: true });
  // Suggestions would fade out what nobody calls here, the solution itself first of all, and below a readable contrast.
  ts.typescriptDefaults.setDiagnosticsOptions({ onlyVisible: true, noSuggestionDiagnostics: true });
  // Only syntax is marked by Monaco; `javascript-names.ts` asks for the rest and says it gently.
  ts.javascriptDefaults.setCompilerOptions({ ...COMPILER, allowJs: true, checkJs: true });
  ts.javascriptDefaults.setDiagnosticsOptions({
    onlyVisible: true,
    noSuggestionDiagnostics: true,
    noSemanticValidation: true,
  });
  monaco.editor.registerEditorOpener({ openCodeEditor: peekInstead });
}

/** There is one text in an editor: a definition elsewhere, in the library or the problem's declarations, is shown within it. */
function peekInstead(source: monaco.editor.ICodeEditor): boolean {
  source.trigger('definition', 'editor.action.peekDefinition', null);
  return true;
}

/** What solutions can use here; the editor that was opened last decides. */
export function followDeclarations(): Concern {
  let added: readonly monaco.IDisposable[] = [];
  const remove = () => {
    for (const each of added) each.dispose();
  };
  return concern(
    ({ declarations }) => [declarations],
    ({ declarations }) => {
      remove();
      added = [ts.typescriptDefaults, ts.javascriptDefaults].map((defaults) =>
        defaults.addExtraLib(declarations, DECLARATIONS),
      );
    },
    remove,
  );
}

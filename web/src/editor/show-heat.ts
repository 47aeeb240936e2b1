// Shows where the work is done: a bar in the gutter whose width tells the level, a mark in the ruler, words behind the line.
import * as monaco from 'monaco-editor/editor';
import { type Concern, concern } from './concern.ts';
import type { LineHeat, Tongue } from './editor-props.ts';
import { type EditorWords, editorWords } from './editor-words.ts';
import { type HeatLevel, heatLevel } from './heat-level.ts';
import { heatNote, heatText } from './heat-text.ts';

/** The ruler is painted on a canvas and knows no CSS; this orange is seen on both themes. */
const RULER_COLOR = '#d9730d';

export function showHeat(editor: monaco.editor.IStandaloneCodeEditor): Concern {
  const shown = editor.createDecorationsCollection();
  return concern(
    ({ heat, uiTongue, path, language }) => [heat, uiTongue, path, language],
    ({ heat = [], uiTongue }) => {
      const model = editor.getModel();
      if (model !== null) shown.set(heat.flatMap((line) => decorationsOf(line, model, uiTongue)));
    },
  );
}

/** A line that the text no longer has is not shown. */
function decorationsOf(line: LineHeat, model: monaco.editor.ITextModel, tongue: Tongue) {
  const level = heatLevel(line.heat) ?? (line.isBlamed ? 1 : undefined);
  if (level === undefined || line.line > model.getLineCount()) return [];
  const words = editorWords(tongue);
  const text = heatText(line, words, tongue);
  const end = model.getLineMaxColumn(line.line);
  return [
    { range: new monaco.Range(line.line, 1, line.line, 1), options: barOf(line, level, text) },
    ...(level > 1 || line.isBlamed
      ? [{ range: new monaco.Range(line.line, end, line.line, end), options: noteOf(line, words, text) }]
      : []),
  ];
}

function barOf(line: LineHeat, level: HeatLevel, text: string): monaco.editor.IModelDecorationOptions {
  return {
    isWholeLine: true,
    linesDecorationsClassName: `editor-heat editor-heat-${level}${line.isBlamed ? ' editor-blamed' : ''}`,
    linesDecorationsTooltip: text,
    ...(level > 2 || line.isBlamed
      ? { overviewRuler: { color: RULER_COLOR, position: monaco.editor.OverviewRulerLane.Left } }
      : {}),
  };
}

/** Stays behind the line while it is written on. */
function noteOf(line: LineHeat, words: EditorWords, text: string): monaco.editor.IModelDecorationOptions {
  return {
    showIfCollapsed: true,
    stickiness: monaco.editor.TrackedRangeStickiness.GrowsOnlyWhenTypingBefore,
    after: {
      content: `    ${heatNote(line, words)}`,
      inlineClassName: line.isBlamed ? 'editor-heat-note editor-blamed-note' : 'editor-heat-note',
      cursorStops: monaco.editor.InjectedTextCursorStops.None,
    },
    hoverMessage: { value: text.replaceAll('\n', '  \n') },
  };
}

// Underlines what the judge has to say, at its line and column.
import * as monaco from 'monaco-editor/editor';
import { type Concern, concern } from './concern.ts';
import type { Marker } from './editor-props.ts';
import { markerSpan } from './marker-span.ts';

/** Keeps the judge's marks apart from those of the language service. */
const OWNER = 'judge';

export function showMarkers(editor: monaco.editor.IStandaloneCodeEditor): Concern {
  return concern(
    ({ markers, path, language }) => [markers, path, language],
    ({ markers }) => {
      const model = editor.getModel();
      if (model !== null)
        monaco.editor.setModelMarkers(
          model,
          OWNER,
          markers.map((marker) => markerData(marker, model)),
        );
    },
  );
}

function markerData(marker: Marker, model: monaco.editor.ITextModel): monaco.editor.IMarkerData {
  const lines = { count: model.getLineCount(), at: (line: number) => model.getLineContent(line) };
  return {
    ...markerSpan(marker, lines),
    message: marker.message,
    severity: SEVERITIES[marker.severity],
  };
}

const SEVERITIES: Readonly<Record<Marker['severity'], monaco.MarkerSeverity>> = {
  error: monaco.MarkerSeverity.Error,
  warning: monaco.MarkerSeverity.Warning,
  info: monaco.MarkerSeverity.Info,
};

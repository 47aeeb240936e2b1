// How a living editor follows the page: every concern of it looks at the new wishes, and acts when something of its own has changed.
import type { CodeEditorProps } from './editor-props.ts';

export type Concern = {
  follow(wishes: CodeEditorProps): void;
  dispose(): void;
};

/** A concern that acts the first time, and whenever one of the picked values is another than last time. */
export function concern<Values extends readonly unknown[]>(
  pick: (wishes: CodeEditorProps) => Values,
  act: (wishes: CodeEditorProps) => void,
  dispose: () => void = () => {},
): Concern {
  let last: Values | undefined;
  const follow = (wishes: CodeEditorProps) => {
    const values = pick(wishes);
    if (last !== undefined && values.every((value, index) => value === last?.[index])) return;
    last = values;
    act(wishes);
  };
  return { follow, dispose };
}

// Two long texts against each other, in an editor that comes when it is asked for.
import { useState } from 'react';
import { DiffEditor } from '../../editor/index.ts';
import { Button } from '../../parts/button.tsx';
import { useDark, useSettings } from '../../settings.ts';
import { useTongue, useWords } from '../../words/words.ts';

export function LongDiff({ expected, actual, name }: { expected: string; actual: string; name: string }) {
  const { output: words } = useWords().problem;
  const [isShown, setShown] = useState(false);
  const { fontSize } = useSettings();
  const dark = useDark();
  const uiTongue = useTongue();
  return (
    <>
      <Button aria-expanded={isShown} onClick={() => setShown(!isShown)}>
        {isShown ? words.hideDiff : words.showDiff}
      </Button>
      {isShown && (
        <div className="problem-diff">
          <DiffEditor
            before={expected}
            after={actual}
            language="text"
            dark={dark}
            uiTongue={uiTongue}
            labels={{ before: words.expected, after: name }}
            options={{ fontSize }}
          />
        </div>
      )}
    </>
  );
}

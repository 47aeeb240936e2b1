// Which tab of the result stands open: the cases, or what became of a submission.
import { useEffect, useState } from 'react';
import type { Desk, ResultTab } from './desk.ts';
import type { Keeper } from './draft-keeper.ts';
import type { Judged } from './use-submission.ts';

type Given = Pick<Desk, 'language' | 'shownId'> & {
  readonly keeper: Keeper | undefined;
  readonly judged: Judged | undefined;
};

/**
 * Who opens a submission wants to see what became of it; so does who comes back to a draft that is the last submission as it was handed in.
 * What the person does on the page decides from then on.
 */
export function useResultTab({ language, shownId, keeper, judged }: Given): Pick<Desk, 'resultTab' | 'showResult'> {
  const [chosen, choose] = useState<ResultTab>();
  useEffect(() => {
    if (shownId !== undefined) choose('judged');
  }, [shownId]);
  useEffect(() => {
    if (chosen !== undefined || keeper === undefined || judged === undefined) return;
    const isOfDraft = judged.language === language && judged.source === keeper.get().text;
    choose(isOfDraft ? 'judged' : 'cases');
  }, [chosen, keeper, judged, language]);
  return { resultTab: chosen ?? 'cases', showResult: choose };
}

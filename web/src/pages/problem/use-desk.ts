// Sets up the desk of a problem.
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import type { EditorHandle } from '../../editor/index.ts';
import { type CaseTab, caseTabs, type SecretInput, secretKey } from './case-tabs.ts';
import type { Desk, LoadedProblem, Marked, Pane, Prediction } from './desk.ts';
import { draftPlace } from './kept-texts.ts';
import { useReviewBegin } from './review-part.tsx';
import { useDeskActions } from './use-desk-actions.ts';
import { useExamDesk } from './use-exam-desk.ts';
import { useLanguage } from './use-language.ts';
import { useLastSubmission } from './use-last-submission.ts';
import { useOwnCases } from './use-own-cases.ts';
import { useResultTab } from './use-result-tab.ts';
import { useRun } from './use-run.ts';
import { useSubmission } from './use-submission.ts';
import { useText } from './use-text.ts';

const route = getRouteApi('/problems/$slug');

export function useNewDesk(problem: LoadedProblem): Desk {
  const { slug, sitting } = problem;
  const [language, chooseLanguage] = useLanguage(problem);
  const setLanguage = (next: Desk['language']) => {
    mark('nothing');
    chooseLanguage(next);
  };
  const place = useMemo(() => draftPlace(slug, language, sitting), [slug, language, sitting]);
  const draft = useText(place, ['draft', slug, language, sitting ?? '']);
  const run = useRun();
  const submission = useSubmission();
  const own = useOwnCases(slug);
  const editor = useRef<EditorHandle>(null);
  const [marked, mark] = useState<Marked>('submission');
  const [prediction, predict] = useState<Prediction>();
  const [conflictAsked, setConflictAsked] = useState(0);
  const cases = useCaseTabs(problem, own.cases);
  const { submission: shownId } = route.useSearch();
  const [pane, show] = useState<Pane>('statement');
  useLastSubmission(slug, submission.show);
  useExamDesk(problem);
  useReviewBegin(slug, sitting);
  const result = useResultTab({ language, keeper: draft.keeper, judged: submission.judged, shownId });

  const base = {
    problem,
    language,
    setLanguage,
    draft,
    run,
    submission,
    own,
    prediction,
    predict,
    editor,
    shownId,
    pane,
    show,
    ...result,
    ...cases,
  };
  const { actions, runTabs } = useDeskActions({ ...base, mark });
  return {
    ...base,
    marked,
    conflictAsked,
    askConflict: () => setConflictAsked((times) => times + 1),
    actions,
    reveal: (secret) => runTabs([cases.open(secret)]),
    conceal: cases.close,
  };
}

function useCaseTabs(problem: LoadedProblem, own: Desk['own']['cases']) {
  const [revealed, setRevealed] = useState<readonly SecretInput[]>([]);
  const [wanted, chooseCase] = useState('');
  const tabs = useMemo(() => caseTabs(problem, own, revealed), [problem, own, revealed]);
  // A case that was removed, or kept under another key, leaves the choice to the first.
  const caseKey = tabs.some(({ key }) => key === wanted) ? wanted : (tabs[0]?.key ?? '');
  const open = (secret: SecretInput): CaseTab => {
    const key = secretKey(secret);
    setRevealed((list) => (list.some((one) => secretKey(one) === key) ? list : [...list, secret]));
    chooseCase(key);
    return { kind: 'secret', key, input: secret, secret };
  };
  const close = (key: string) => setRevealed((list) => list.filter((one) => secretKey(one) !== key));
  return { tabs, caseKey, chooseCase, open, close };
}

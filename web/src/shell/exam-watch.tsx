// Notices that an exam is being sat, and that it has ended. The bar itself comes when there is one.
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useRunningSitting } from '../exam/running.ts';
import { loadLaterWords } from '../words/words.ts';

const ExamBar = lazy(async () => {
  const [{ ExamBar }] = await Promise.all([import('./exam-bar.tsx'), loadLaterWords()]);
  return { default: ExamBar };
});

export function ExamWatch() {
  const seen = useRunningSitting();
  const navigate = useNavigate();
  const client = useQueryClient();
  const last = useRef<string>(undefined);
  const id = seen?.sitting.id;
  useEffect(() => {
    const ended = last.current;
    last.current = id;
    // It ended here, elsewhere, or by itself: everything that it hid is open now.
    if (ended === undefined || id !== undefined) return;
    void client.invalidateQueries();
    void navigate({ to: '/exams/$id', params: { id: ended } });
  }, [id, navigate, client]);
  return <Suspense>{seen && <ExamBar seen={seen} />}</Suspense>;
}

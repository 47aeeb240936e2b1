// Whether this problem was ever solved, by the list of problems and by what was judged just now.
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api.ts';
import { useDesk } from './desk.ts';

export function useIsSolved(): boolean {
  const { problem, submission } = useDesk();
  const { data } = useQuery({ queryKey: ['problems'], queryFn: api.problems.list });
  const best = data?.problems.find(({ slug }) => slug === problem.slug)?.standing;
  return best === 'solved' || submission.judged?.view.report?.standing === 'solved';
}

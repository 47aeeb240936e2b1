// The review of one problem: what the server knows of it, and the ways to change it.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Rating, ReviewCard } from '#server/schema/review';
import { api } from '../api.ts';
import { useFailureText } from '../parts/failure.tsx';
import { toast } from '../parts/toast.ts';

const cardKey = (problem: string) => ['review', 'card', problem] as const;

/** Undefined as long as it is not known, and when there is none. */
export function useReviewCard(problem: string): ReviewCard | undefined {
  const { data } = useQuery({ queryKey: cardKey(problem), queryFn: () => api.reviews.get(problem) });
  return data?.card;
}

/** Rates a review, takes that back, or keeps the problem from coming back; the page shows what the server makes of it. */
export function useReviewChanges(problem: string) {
  const client = useQueryClient();
  const failureText = useFailureText();
  const settled = {
    onSuccess: (card: ReviewCard) => client.setQueryData(cardKey(problem), { card }),
    onError: (error: unknown) => toast.error(failureText(error)),
    onSettled: () => client.invalidateQueries({ queryKey: ['review'] }),
  };
  const rate = useMutation({
    mutationFn: (body: { readonly rating: Rating; readonly submission: string }) => api.reviews.rate(problem, body),
    ...settled,
  });
  const undo = useMutation({ mutationFn: () => api.reviews.undo(problem), ...settled });
  const suspend = useMutation({
    mutationFn: (suspended: boolean) => api.reviews.suspend(problem, suspended),
    ...settled,
  });
  return { rate, undo, suspend };
}

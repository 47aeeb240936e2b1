// A submission handed in once more, as it was.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../api.ts';
import { useFailureText } from '../parts/failure.tsx';
import { toast } from '../parts/toast.ts';
import { useWords } from '../words/words.ts';

/** Offers the way to the new one. */
export function useJudgeAgain() {
  const { history: words } = useWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const textOf = useFailureText();
  return useMutation({
    mutationFn: (id: string) => api.submissions.again(id),
    onSuccess: async ({ id }) => {
      const open = () => void navigate({ to: '/submissions/$id', params: { id } });
      toast.success(words.againDone, { action: { label: words.openNew, onClick: open } });
      await Promise.all([
        client.invalidateQueries({ queryKey: ['history'] }),
        client.invalidateQueries({ queryKey: ['problems'] }),
      ]);
    },
    onError: (error) => void toast.error(textOf(error)),
  });
}

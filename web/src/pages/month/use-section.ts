// Saving and taking back the person's own text of a section.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SectionView } from '#server/schema/month';
import { api } from '../../api.ts';
import { useFailureText } from '../../parts/failure.tsx';
import { toast } from '../../parts/toast.ts';
import type { Tongue } from '../../tongue.ts';
import { useWords } from '../../words/words.ts';

type NewText = {
  readonly text: string;
  /** What it was made from, and in which language. */
  readonly base: string;
  readonly tongue: Tongue;
  /** The version that it replaces; the one that was read when it is not said. */
  readonly version?: number;
};

export function useSection(month: string, { section, own }: SectionView) {
  const words = useWords().months.month;
  const client = useQueryClient();
  const failureText = useFailureText();
  const refresh = async () => {
    await Promise.all([['month'], ['months']].map((queryKey) => client.invalidateQueries({ queryKey })));
  };
  const save = useMutation({
    mutationFn: ({ version = own?.version ?? 0, ...text }: NewText) =>
      api.months.saveSection(month, section, { ...text, version }),
    onSuccess: refresh,
  });
  const failed = (error: unknown) => void toast.error(`${words.saveFailed} ${failureText(error)}`);
  const remove = async () => {
    if (own === undefined) return;
    const { text, base, tongue } = own;
    const undo = () =>
      void api.months.saveSection(month, section, { text, base, tongue, version: 0 }).then(refresh, failed);
    await api.months.removeSection(month, section, own.version).then(() => {
      toast(words.resetDone, { action: { label: words.undo, onClick: undo } });
      return refresh();
    }, failed);
  };
  return { save, remove };
}

// Markdown as the server renders it: the same way as notes.
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api.ts';
import { Article } from '../../parts/article.tsx';
import { Failure } from '../../parts/failure.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';

export function Rendered({ text }: { readonly text: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['note-preview', text],
    queryFn: () => api.notes.preview(text),
  });
  if (data !== undefined) return <Article html={data.html} />;
  return error === null ? <Skeleton lines={3} /> : <Failure error={error} retry={() => void refetch()} />;
}

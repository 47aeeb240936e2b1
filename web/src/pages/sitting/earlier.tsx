// How this sitting compares with earlier ones of the same exam.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Sitting, SittingResult } from '#server/schema/sitting';
import { api } from '../../api.ts';
import { useFormat } from '../../format.ts';
import { useNames, useWords } from '../../words/words.ts';

const MOST = 100;

export function Earlier({ sitting, result }: { readonly sitting: Sitting; readonly result: SittingResult }) {
  const { exams } = useWords();
  const words = exams.sitting;
  const names = useNames();
  const format = useFormat();
  const { startedAt: before, template } = sitting;
  const { data } = useQuery({
    queryKey: ['sitting', 'earlier', before],
    queryFn: () => api.sittings.page({ before, limit: MOST }),
  });
  if (data === undefined) return null;
  const earlier = data.sittings.filter((one) => one.template === template && one.result !== undefined);
  const best = Math.max(...earlier.map((one) => one.result?.points ?? 0));
  const more = result.points - best;
  const said =
    earlier.length === 0
      ? words.first
      : more === 0
        ? words.same
        : more > 0
          ? words.better(format.points(more))
          : words.worse(format.points(-more));
  return (
    <section className="sitting-earlier" aria-labelledby="sitting-earlier">
      <h2 id="sitting-earlier">{words.earlier}</h2>
      <p>{said}</p>
      <ul>
        {earlier.map((one) => (
          <li key={one.id}>
            <Link to="/exams/$id" params={{ id: one.id }}>
              {format.date(one.startedAt)}
            </Link>{' '}
            {one.result && names(one.result.summary)} ·{' '}
            {one.result && exams.ofPoints(format.points(one.result.points), format.points(one.result.maxPoints))}
          </li>
        ))}
      </ul>
    </section>
  );
}

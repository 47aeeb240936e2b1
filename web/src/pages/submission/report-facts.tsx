// What the report was made with: limits, engine, protections, version of the problem.
import type { Report } from '#judge/schema/report';
import type { Submission } from '#server/schema/submission';
import { type Format, useFormat } from '../../format.ts';
import { Icon } from '../../parts/icon.tsx';
import { useWords } from '../../words/words.ts';
import { Facts } from './facts.tsx';

export function ReportFacts({ submission, report }: { readonly submission: Submission; readonly report: Report }) {
  const { history } = useWords();
  const format = useFormat();
  const words = history.submission;
  const { engine, limits, protections } = report;
  const kib = format.count(limits.outputKiB);
  return (
    <section aria-labelledby="submission-facts">
      <h2 id="submission-facts">{words.facts}</h2>
      <Facts
        facts={[
          [words.handedIn, `${format.date(submission.createdAt)}, ${history.origins[submission.origin]}`],
          [words.judgedAt, format.date(Date.parse(report.judgedAt))],
          ...(report.file === undefined ? [] : [[words.file, report.file] as const]),
          [words.limits, words.limitsText(format.ms(limits.timeMs), format.mib(limits.memoryMiB), kib)],
          [words.engine, words.engineText(engine.olsol, engine.node, engine.platform)],
          [words.version, <code key="hash">{report.problem.hash.slice(0, 12)}</code>],
          [words.protections, <Protections key="protections" protections={protections} format={format} />],
        ]}
      />
    </section>
  );
}

type ProtectionsProps = { readonly protections: Report['protections']; readonly format: Format };

function Protections({ protections, format }: ProtectionsProps) {
  const { history, protections: told } = useWords();
  const words = history.submission;
  const active = protections.filter((one) => one.active).length;
  const all = active === protections.length;
  const count = format.count(protections.length);
  return (
    <details className="submission-protections">
      <summary>{all ? words.protectionsAll(count) : words.protectionsSome(format.count(active), count)}</summary>
      <ul>
        {protections.map((one) => (
          <li key={one.name}>
            <Icon name={one.active ? 'check' : 'cross'} />
            <span className="visually-hidden">{one.active ? words.active : words.missing}: </span>
            <strong>{told.names[one.name]}</strong>: {told.details[one.detail]}
          </li>
        ))}
      </ul>
    </details>
  );
}

// Which program this is, and what stands around the programs that it runs.
import { useQuery } from '@tanstack/react-query';
import { LANGUAGE_NAMES } from '#judge/report/names';
import type { About as AboutServer } from '#server/schema/about';
import { api } from '../../api.ts';
import { Failure } from '../../parts/failure.tsx';
import { InstallCommand } from '../../parts/install-language.tsx';
import { Mark } from '../../parts/mark.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useWords } from '../../words/words.ts';
import { Section } from './section.tsx';

export function About() {
  const { settings: words } = useWords();
  const { data, error, refetch } = useQuery({ queryKey: ['about'], queryFn: api.about });
  return (
    <Section title={words.about}>
      {data && <Facts about={data} />}
      {data === undefined && (error ? <Failure error={error} retry={() => void refetch()} /> : <Skeleton lines={6} />)}
    </Section>
  );
}

function Facts({ about: { engine, languages, protections } }: { readonly about: AboutServer }) {
  const { settings: words } = useWords();
  return (
    <>
      <p>
        {words.olsolVersion(engine.olsol)} · {words.nodeVersion(engine.node)} · {engine.platform}
      </p>
      <h3>{words.languages}</h3>
      <ul className="settings-protections">
        {languages.map((one) => (
          <LanguageItem key={one.language} {...one} />
        ))}
      </ul>
      <h3>{words.protections}</h3>
      <ul className="settings-protections">
        {protections.map((protection) => (
          <ProtectionItem key={protection.name} {...protection} />
        ))}
      </ul>
    </>
  );
}

function LanguageItem({ language, missing }: AboutServer['languages'][number]) {
  const { languages: words } = useWords();
  const isReady = missing === undefined;
  return (
    <li>
      <Mark
        icon={isReady ? 'check' : 'warning'}
        tone={isReady ? 'ok' : 'warn'}
        text={isReady ? words.ready : words.absent}
      />
      <span>
        <strong>{LANGUAGE_NAMES[language]}</strong>
        {!isReady && <InstallCommand command={missing} />}
      </span>
    </li>
  );
}

function ProtectionItem({ name, active, detail }: AboutServer['protections'][number]) {
  const { settings: words, protections } = useWords();
  return (
    <li>
      <Mark
        icon={active ? 'check' : 'warning'}
        tone={active ? 'ok' : 'warn'}
        text={active ? words.active : words.inactive}
      />
      <span>
        <strong>{protections.names[name]}</strong>: {protections.details[detail]}
      </span>
    </li>
  );
}

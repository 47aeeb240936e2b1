// What a person can do after a submission that did not solve the problem.
import { Link } from '@tanstack/react-router';
import type { Report } from '#judge/schema/report';
import { Button } from '../../parts/button.tsx';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/words.ts';
import { useDesk } from './desk.ts';
import { useMakeOwn } from './make-own.tsx';
import { type NextStep, nextSteps } from './next-step.ts';
import { RECEIPT_ID } from './receipt.tsx';

type NextStepsProps = { readonly report: Report; readonly hasReceipt: boolean };

export function NextSteps({ report, hasReceipt }: NextStepsProps) {
  const { next: words } = useWords().problem;
  const steps = nextSteps(report, hasReceipt);
  if (steps.length === 0) return null;
  return (
    <section className="next-steps" aria-label={words.title}>
      <h2>{words.title}</h2>
      <ul>
        {steps.map((step) => (
          <li key={step.kind}>
            <Step step={step} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Step({ step }: { step: NextStep }) {
  const { next: words } = useWords().problem;
  const { actions } = useDesk();
  switch (step.kind) {
    case 'go-to-line':
      return <Button onClick={() => actions.goTo(step.line, step.column)}>{words.error}</Button>;
    case 'too-slow':
      return step.hasReceipt ? <ToReceipt /> : words.tooSlowNoReceipt;
    case 'wrong':
      return words.wrong;
    case 'make-own':
      return <MakeOwnOf step={step} />;
    case 'reveal':
      return <Reveal step={step} />;
  }
}

function ToReceipt() {
  const { next: words } = useWords().problem;
  const go = () => document.getElementById(RECEIPT_ID)?.focus();
  return (
    <>
      {words.tooSlow}{' '}
      <button type="button" className="error-place-link" onClick={go}>
        {words.toReceipt}
      </button>
    </>
  );
}

function MakeOwnOf({ step: { result } }: { step: Extract<NextStep, { kind: 'make-own' }> }) {
  const { next: words } = useWords().problem;
  const makeOwn = useMakeOwn();
  const { shown, name } = result;
  if (shown === undefined) return null;
  return (
    <Button onClick={() => makeOwn({ name, input: shown.input, expected: shown.expected })}>{words.makeOwn}</Button>
  );
}

function Reveal({ step: { group, result } }: { step: Extract<NextStep, { kind: 'reveal' }> }) {
  const { next: words } = useWords().problem;
  const { revealSecrets } = useSettings();
  const { reveal } = useDesk();
  if (revealSecrets)
    return <Button onClick={() => reveal({ kind: 'secret', group, name: result.name })}>{words.reveal}</Button>;
  return (
    <>
      {words.revealHint} <Link to="/settings">{words.settings}</Link>
    </>
  );
}

// Makes a case of one's own from one that failed, as long as its text is whole.
import type { Excerpt } from '#server/schema/run';
import { Button } from '../../parts/button.tsx';
import { toast } from '../../parts/toast.ts';
import { useWords } from '../../words/words.ts';
import { ownKey } from './case-tabs.ts';
import { useDesk } from './desk.ts';
import { freeName } from './own-cases.ts';

type MakeOwnProps = { readonly name: string; readonly input: Excerpt; readonly expected: Excerpt | undefined };

export function MakeOwn({ name, input, expected }: MakeOwnProps) {
  const { cases: words, next } = useWords().problem;
  const makeOwn = useMakeOwn();
  if (input.omitted > 0) return <p className="case-note">{words.tooLong}</p>;
  const whole = expected !== undefined && expected.omitted === 0 ? { expected: expected.text } : {};
  return <Button onClick={() => makeOwn({ name, input: input.text, ...whole })}>{next.makeOwn}</Button>;
}

/** Adds a case of one's own and shows it. */
export function useMakeOwn(): (one: { name: string; input: string; expected?: string }) => void {
  const { cases: words } = useWords().problem;
  const { own, chooseCase, showResult } = useDesk();
  return ({ name, ...texts }) => {
    const free = freeName(own.cases, (number) => (number === 1 ? name.slice(0, 70) : `${name.slice(0, 70)} ${number}`));
    chooseCase(ownKey(own.add({ name: free, ...texts })));
    showResult('cases');
    toast.success(words.made);
  };
}

// What a run made of one case, in parts: verdict and numbers, why, expected against actual, what was printed.
import { useMemo } from 'react';
import type { RunResult } from '#server/schema/run';
import { useFormat } from '../../format.ts';
import { VerdictMark } from '../../parts/mark.tsx';
import { reasonText } from '../../report/reason-text.ts';
import { useWords } from '../../words/words.ts';
import { useDesk } from './desk.ts';
import { ErrorPlace } from './error-place.tsx';
import { LongDiff } from './long-diff.tsx';
import { MakeOwn } from './make-own.tsx';
import { MarkedText } from './marked-text.tsx';
import { ExcerptBlock, TextBlock } from './text-block.tsx';
import { diffTexts } from './text-diff.ts';

type Ran = Extract<RunResult, { kind: 'ran' }>;
type RanProps = { readonly result: Ran };
/** Of a secret case nothing is shown anywhere else. */
type MaybeSecretProps = RanProps & { readonly isSecret: boolean };

export function CaseNumbers({ result: { verdict, cpuMs, peakMiB } }: RanProps) {
  const format = useFormat();
  return (
    <p className="case-numbers">
      <VerdictMark verdict={verdict} />
      <span className="number">{format.ms(cpuMs)}</span>
      <span className="number">{format.mib(peakMiB)}</span>
    </p>
  );
}

export function CaseWords({ result, isSecret }: MaybeSecretProps) {
  const words = useWords();
  const { reason, error, verdict, compared, name, input, expected } = result;
  return (
    <>
      {reason && <p className="case-reason">{reasonText(reason, words)}</p>}
      {error && <ErrorPlace error={error} />}
      {verdict === 'AC' && !compared && <p className="case-note">{words.problem.output.notCompared}</p>}
      {isSecret && <MakeOwn name={name} input={input} expected={expected} />}
    </>
  );
}

export function CaseOutputs({ result, isSecret }: MaybeSecretProps) {
  const { output: words } = useWords().problem;
  const { expected, output, expectedBy, input } = result;
  const actual = useActualName();
  const lines = useMemo(
    () => (expected && isDifferent(result) ? diffTexts(expected.text, output.text) : undefined),
    [result, expected, output],
  );
  return (
    <>
      {isSecret && <ExcerptBlock label={words.input} excerpt={input} />}
      {expected && (
        <ExcerptBlock label={words.expected} note={expectedBy && words.expectedBy[expectedBy]} excerpt={expected}>
          {lines && <MarkedText lines={lines} side="expected" />}
        </ExcerptBlock>
      )}
      <ExcerptBlock label={actual} excerpt={output}>
        {lines && output.text !== '' && <MarkedText lines={lines} side="actual" />}
      </ExcerptBlock>
    </>
  );
}

/** Below the texts: a long difference on demand, and what was printed. */
export function CaseExtras({ result }: RanProps) {
  const { output: words } = useWords().problem;
  const actual = useActualName();
  const { expected, output, printed } = result;
  const isLong = expected !== undefined && isDifferent(result) && diffTexts(expected.text, output.text) === undefined;
  return (
    <>
      {isLong && <LongDiff expected={expected.text} actual={output.text} name={actual} />}
      {printed !== '' && <TextBlock label={words.printed} text={printed} />}
    </>
  );
}

function useActualName(): string {
  const { output: words } = useWords().problem;
  return useDesk().problem.mode === 'function' ? words.returned : words.actual;
}

/** An accepted output may be another text all the same: then the difference does not matter. */
function isDifferent({ expected, output, verdict }: Ran): boolean {
  return expected !== undefined && verdict !== 'AC' && expected.text !== output.text;
}

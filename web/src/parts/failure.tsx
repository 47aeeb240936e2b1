// What stands in the place of something that could not be loaded: why, and a way to try again.
import { ApiError } from '../request.ts';
import { useWords } from '../words/words.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import './states.css';

type FailureProps = { readonly error: unknown; readonly retry?: (() => void) | undefined };

export function Failure({ error, retry }: FailureProps) {
  const { parts } = useWords();
  const said = useFailureText()(error);
  return (
    <div className="state state-failure" role="alert">
      <Icon name="warning" />
      <p className="state-title">{parts.failureTitle}</p>
      <p>{said}</p>
      {retry && <Button onClick={retry}>{parts.retry}</Button>}
    </div>
  );
}

/** The sentence that tells a person what went wrong. */
export function useFailureText(): (error: unknown) => string {
  const { parts } = useWords();
  return (error) => {
    if (!(error instanceof ApiError)) return error instanceof Error ? error.message : parts.unknownFailure;
    if (error.problem === undefined) return parts.unreachable;
    const { title, detail, errors } = error.problem;
    return [detail ?? title, ...(errors ?? []).map(({ path, message }) => `${path}: ${message}`)].join(' ');
  };
}

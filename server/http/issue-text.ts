// What a schema refused, a place at a time, in the reader's language. It knows zod's issues and nothing of requests.
import { z } from 'zod';
import type { Tongue } from '../schema/problem.ts';
import type { ProblemDetails } from '../schema/problem-details.ts';

type Issue = z.core.$ZodIssue;
type Places = NonNullable<ProblemDetails['errors']>;

const SENTENCES = { ko: z.locales.ko().localeError, en: z.locales.en().localeError };

/** `value` is what was refused, `target` what it is called: `json`, `query`, `param`. */
export function describeIssues(issues: readonly Issue[], value: unknown, target: string, tongue: Tongue): Places {
  return issues.flatMap((issue) => {
    const path = [target, ...issue.path.map(String)];
    const message = sentence(issue, at(value, issue.path), tongue);
    if (issue.code !== 'unrecognized_keys') return [{ path: path.join('.'), message }];
    return issue.keys.map((key) => ({
      path: [...path, key].join('.'),
      message: sentence({ ...issue, keys: [key] }, undefined, tongue),
    }));
  });
}

/** The sentence needs the value itself, which zod takes out of what it reports. */
function sentence(issue: Issue, input: unknown, tongue: Tongue): string {
  const said = SENTENCES[tongue]({ ...issue, input } as z.core.$ZodRawIssue);
  return typeof said === 'string' ? said : (said?.message ?? issue.message);
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (found, key) => (typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined),
    value,
  );
}

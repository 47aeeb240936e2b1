// The tabs of the cases: samples, own cases, and secret ones that are being looked at. Pure.
import type { ProblemPage, Sample } from '#server/schema/problem';
import type { RunInput } from '#server/schema/run';
import { type EditedCase, ownInput } from './own-cases.ts';

export type SecretInput = Extract<RunInput, { kind: 'secret' }>;

export type CaseTab = { readonly key: string; readonly input: RunInput } & (
  | { readonly kind: 'sample'; readonly sample: Sample }
  | { readonly kind: 'own'; readonly own: EditedCase }
  | { readonly kind: 'secret'; readonly secret: SecretInput }
);

/** So many inputs fit into one run. */
export const MOST_INPUTS = 50;

export function caseTabs(
  { samples }: Pick<ProblemPage, 'samples'>,
  own: readonly EditedCase[],
  revealed: readonly SecretInput[],
): readonly CaseTab[] {
  return [
    ...samples.map((sample): CaseTab => {
      const input: RunInput = { kind: 'sample', name: sample.name };
      return { kind: 'sample', key: `sample:${sample.name}`, input, sample };
    }),
    ...own.map((one): CaseTab => ({ kind: 'own', key: ownKey(one.key), input: ownInput(one), own: one })),
    ...revealed.map((secret): CaseTab => ({ kind: 'secret', key: secretKey(secret), input: secret, secret })),
  ];
}

export function ownKey(key: string): string {
  return `own:${key}`;
}

export function secretKey({ group, name }: Pick<SecretInput, 'group' | 'name'>): string {
  return `secret:${group}/${name}`;
}

/** The tab after this one, and after the last the first. */
export function nextTab(tabs: readonly CaseTab[], key: string): string | undefined {
  const index = tabs.findIndex((tab) => tab.key === key);
  return tabs[(index + 1) % tabs.length]?.key;
}

/** Whether a tab holds what was run. */
export function isSameInput(one: RunInput, other: RunInput): boolean {
  if (one.kind !== 'own' || other.kind !== 'own') return one.kind === other.kind;
  return one.input === other.input && one.expected === other.expected;
}

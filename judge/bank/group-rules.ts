// How groups score and depend on each other: the format's rules, and what they come to for judging.
import { BadInput } from '../bad-input.ts';
import type { Aggregation } from '../problem.ts';
import type { TestGroupYaml } from '../schema/package.ts';
import type { PackageGroup, SecretRules } from './problem-package.ts';
import type { GroupData, TestData } from './test-data.ts';

const SCORING_KEYS = ['max_score', 'score_aggregation', 'require_pass'] as const;
const STANDARD_MAX_SCORE = 100;

export type GroupOptions = { readonly scoring: boolean; readonly isEfficiency: (name: string) => boolean };

/** The rules of `secret`, and all groups: `sample` first, if it has cases. */
export function scoreGroups(
  data: TestData,
  { scoring, isEfficiency }: GroupOptions,
): { readonly secret: SecretRules; readonly groups: readonly PackageGroup[] } {
  forbid(data.sample, SCORING_KEYS, (key) => (words) => words.bank.keyNotInSample(fileOf(data.sample), key));
  const secret = scoring ? scoringSecret(data.secret.yaml) : passFail(data);
  const sample = {
    ...PASS_FAIL,
    name: 'sample',
    path: 'sample',
    efficiency: false,
    requirePass: [],
    cases: data.sample.cases,
  };
  const filed = data.groups.length > 0 ? data.groups : [data.secret];
  const groups = filed.map((group) => ({
    ...(scoring ? rulesOf(group, { whole: group === data.secret, secret }) : PASS_FAIL),
    name: nameOf(group.path),
    path: group.path,
    efficiency: isEfficiency(nameOf(group.path)),
    requirePass: requirements(group, data),
    cases: group.cases,
  }));
  if (scoring) checkScores(groups, secret, data);
  return { secret, groups: sample.cases.length > 0 ? [sample, ...groups] : groups };
}

/** Pass-fail problems have no score. */
const PASS_FAIL: SecretRules = { maxScore: 0, aggregation: 'pass-fail' };

function scoringSecret(yaml: TestGroupYaml): SecretRules {
  const rules = {
    maxScore: yaml.max_score ?? STANDARD_MAX_SCORE,
    aggregation: yaml.score_aggregation ?? ('sum' as Aggregation),
  };
  if (rules.aggregation === 'pass-fail' && rules.maxScore === 'unbounded') {
    throw new BadInput((words) => words.bank.unboundedPassFail('data/secret/test_group.yaml'));
  }
  return rules;
}

function passFail({ secret, groups }: TestData): SecretRules {
  for (const group of [secret, ...groups]) {
    forbid(group, SCORING_KEYS, (key) => (words) => words.bank.keyNotInPassFail(fileOf(group), key));
  }
  return PASS_FAIL;
}

type Place = { readonly whole: boolean; readonly secret: SecretRules };

function rulesOf(group: GroupData, { whole, secret }: Place): SecretRules {
  if (whole) return secret;
  const aggregation = group.yaml.score_aggregation ?? 'pass-fail';
  const maxScore = group.yaml.max_score ?? 'unbounded';
  const file = fileOf(group);
  if (secret.aggregation === 'pass-fail') {
    if (aggregation !== 'pass-fail') throw new BadInput((words) => words.bank.groupMustPassFail(file));
    return { aggregation, maxScore: maxScore === 'unbounded' ? 0 : maxScore };
  }
  if (maxScore === 'unbounded' && secret.maxScore !== 'unbounded') {
    throw new BadInput((words) => words.bank.groupNeedsMaxScore(file));
  }
  if (maxScore === 'unbounded' && aggregation === 'pass-fail') {
    throw new BadInput((words) => words.bank.unboundedPassFail(file));
  }
  return { aggregation, maxScore };
}

function checkScores(groups: readonly PackageGroup[], secret: SecretRules, data: TestData): void {
  if (data.groups.length === 0 || secret.aggregation === 'pass-fail' || secret.maxScore === 'unbounded') return;
  const scores = groups.map(({ maxScore }) => Number(maxScore));
  const reachable = secret.aggregation === 'sum' ? scores.reduce((sum, score) => sum + score, 0) : Math.min(...scores);
  if (reachable > secret.maxScore) {
    const max = secret.maxScore;
    throw new BadInput((words) => words.bank.scoresExceed(fileOf(data.secret), reachable, max));
  }
}

/** Names of the groups that must pass first; what `secret` requires holds for each of its groups. */
function requirements(group: GroupData, { sample, secret, groups }: TestData): readonly string[] {
  for (const name of secret.yaml.require_pass ?? []) {
    if (name !== 'sample') throw new BadInput((words) => words.bank.secretRequiresSample(fileOf(secret), name));
  }
  const own = group === secret ? [] : (group.yaml.require_pass ?? []);
  for (const name of own) {
    if (name === 'sample') continue;
    const required = groups.find(({ path }) => path === name);
    const file = fileOf(group);
    if (required === undefined) {
      const known = ['sample', ...groups.map(({ path }) => path)];
      throw new BadInput((words) => words.bank.unknownGroup(file, name, known));
    }
    if (required.path >= group.path) throw new BadInput((words) => words.bank.requiredNotEarlier(file, name));
    if ((required.yaml.score_aggregation ?? 'pass-fail') !== 'pass-fail') {
      throw new BadInput((words) => words.bank.requiredNotPassFail(file, name));
    }
  }
  const all = new Set([...(secret.yaml.require_pass ?? []), ...own].map(nameOf));
  if (sample.cases.length === 0) all.delete('sample');
  return [...all];
}

function forbid(
  group: GroupData,
  keys: readonly (keyof TestGroupYaml)[],
  say: (key: string) => ConstructorParameters<typeof BadInput>[0],
): void {
  for (const key of keys) if (group.yaml[key] !== undefined) throw new BadInput(say(key));
}

function nameOf(path: string): string {
  return path.startsWith('secret/') ? path.slice('secret/'.length) : path;
}

function fileOf({ path }: GroupData): string {
  return `data/${path}/test_group.yaml`;
}

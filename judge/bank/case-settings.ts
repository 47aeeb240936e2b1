// The configuration of a case: its own YAML file over its group's, over the format's defaults.
import { TestCaseYaml, type TestGroupYaml } from '../schema/package.ts';
import { exists, type PackageFiles, readText } from './package-files.ts';
import type { CaseSettings } from './problem-package.ts';
import { parseYaml } from './read-yaml.ts';

/** What a group passes on to its cases. */
export function groupSettings(yaml: TestGroupYaml, sample: boolean): CaseSettings {
  return {
    args: yaml.args ?? [],
    validatorArgs: yaml.input_validator_args ?? [],
    checkerArgs: yaml.output_validator_args ?? [],
    fullFeedback: yaml.full_feedback ?? sample,
    hint: undefined,
    description: undefined,
  };
}

/** The settings of the case at this path under data/. */
export function caseSettings(files: PackageFiles, path: string, group: CaseSettings): CaseSettings {
  const file = `data/${path}.yaml`;
  if (!exists(files, file)) return group;
  const yaml = parseYaml({ text: readText(files, file), file }, TestCaseYaml);
  return {
    args: yaml.args ?? group.args,
    validatorArgs: yaml.input_validator_args ?? group.validatorArgs,
    checkerArgs: yaml.output_validator_args ?? group.checkerArgs,
    fullFeedback: yaml.full_feedback ?? group.fullFeedback,
    hint: yaml.hint,
    description: yaml.description,
  };
}

// The flags of the format's default output validator, parsed when a problem is loaded.
import { BadInput } from '../bad-input.ts';
import { isFloat, type Tolerance } from './float.ts';

export type TokenFlags = {
  readonly caseSensitive: boolean;
  readonly spaceChangeSensitive: boolean;
  /** Absent when numbers compare as strings. */
  readonly tolerance?: Tolerance;
};

const TOLERANCES = ['float_relative_tolerance', 'float_absolute_tolerance', 'float_tolerance'] as const;
type ToleranceFlag = (typeof TOLERANCES)[number];

const TOKEN_FLAGS: readonly string[] = ['case_sensitive', 'space_change_sensitive', ...TOLERANCES];

/** Throws BadInput for a flag that is unknown, lacks its value, comes twice or contradicts another. */
export function parseTokenFlags(args: readonly string[]): TokenFlags {
  const values = new Map<ToleranceFlag, number>();
  for (let i = 0; i < args.length; i++) {
    const flag = args[i] as string;
    if (!TOKEN_FLAGS.includes(flag)) throw new BadInput((words) => words.checkers.flagUnknown(flag, TOKEN_FLAGS));
    if (!isToleranceFlag(flag)) continue;
    if (values.has(flag)) throw new BadInput((words) => words.checkers.flagTwice(flag));
    i += 1;
    values.set(flag, toleranceValue(flag, args[i]));
  }
  const tolerance = toleranceOf(values);
  return {
    caseSensitive: args.includes('case_sensitive'),
    spaceChangeSensitive: args.includes('space_change_sensitive'),
    ...(tolerance && { tolerance }),
  };
}

function isToleranceFlag(flag: string): flag is ToleranceFlag {
  return (TOLERANCES as readonly string[]).includes(flag);
}

function toleranceValue(flag: ToleranceFlag, text: string | undefined): number {
  const value = text !== undefined && isFloat({ text, start: 0, end: text.length }) ? Number(text) : Number.NaN;
  if (!(value >= 0 && value < Number.POSITIVE_INFINITY)) {
    throw new BadInput((words) => words.checkers.flagValue(flag, text));
  }
  return value;
}

function toleranceOf(values: ReadonlyMap<ToleranceFlag, number>): Tolerance | undefined {
  const both = values.get('float_tolerance');
  const relative = values.get('float_relative_tolerance');
  const absolute = values.get('float_absolute_tolerance');
  if (both !== undefined) {
    if (values.size > 1) throw new BadInput((words) => words.checkers.flagConflict([...values.keys()]));
    return { relative: both, absolute: both };
  }
  if (values.size === 0) return undefined;
  return { ...(relative !== undefined && { relative }), ...(absolute !== undefined && { absolute }) };
}

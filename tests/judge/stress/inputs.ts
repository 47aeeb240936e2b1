// Modes and inputs that the tests of stress share.
import type { Mode } from '../../../judge/problem.ts';
import type { ValueType } from '../../../judge/schema/signature.ts';
import { type ShrinkWorld, shrink } from '../../../judge/stress/shrink.ts';

export const STDIO: Mode = { kind: 'stdio' };

export function functionMode(...types: readonly ValueType[]): Mode {
  const params = types.map((type, i) => ({ name: `p${i}`, type }));
  return { kind: 'function', signature: { params, returns: 'int' } };
}

export type Planted = {
  readonly mode: Mode;
  readonly legal: (text: string) => boolean;
  readonly fails: (text: string) => boolean;
};

/** Shrinks against a planted bug; every trial is checked to be legal and simpler than all failures before it. */
export async function shrunk({ mode, legal, fails }: Planted, start: string, isOver = () => false) {
  const trials: string[] = [];
  const world: ShrinkWorld = {
    legal: async (texts) => texts.map(legal),
    fails: async (text) => {
      if (!legal(text)) throw new Error(`an illegal input was tried: ${text}`);
      trials.push(text);
      return fails(text);
    },
    isOver,
  };
  return { ...(await shrink(mode, start, world)), tried: trials };
}

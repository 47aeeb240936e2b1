// The ladder that a package files for receipts, as judging needs it: sizes, and an input for each.
import { BadInput } from '../bad-input.ts';
import { sizesOf } from '../efficiency/ladder.ts';
import type { Problem } from '../problem.ts';
import { buildInput } from './generate.ts';
import type { ProblemPackage } from './problem-package.ts';
import type { Tools } from './run-tool.ts';

export function growthOf(pkg: ProblemPackage, tools: Tools): Pick<Problem, 'growth'> {
  const growth = pkg.extension?.growth;
  const generator = growth && pkg.generators.get(growth.generator);
  if (growth === undefined || generator === undefined) return {};
  const { variable, args, seed, ladder, slow_ladder: slowLadder } = growth;
  const load = async (n: number) => {
    const generated = { generator: growth.generator, args: { ...args, [variable]: n }, seed };
    try {
      return await buildInput({ path: `growth, ${variable} = ${n}`, generated, generator, mode: pkg.mode }, tools);
    } catch (error) {
      // Sizes that are not filed are tries: a generator need not know how to make them.
      if (error instanceof BadInput && !ladder.includes(n) && !slowLadder?.includes(n)) return undefined;
      throw error;
    }
  };
  return { growth: { variable, sizes: sizesOf(ladder, slowLadder), load } };
}

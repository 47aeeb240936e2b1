// Standings from the worst to the best, as numbers that the database can compare.
import type { Standing } from '#judge/schema/report';

const RANKS: Readonly<Record<Standing, number>> = {
  untried: 0,
  failed: 1,
  partial: 2,
  'efficiency-loss': 3,
  solved: 4,
};

export function rankOf(standing: Standing): number {
  return RANKS[standing];
}

export function standingOfRank(rank: number): Standing {
  const found = (Object.keys(RANKS) as Standing[]).find((standing) => RANKS[standing] === rank);
  if (found === undefined) throw new Error(`No standing has the rank ${rank}.`);
  return found;
}

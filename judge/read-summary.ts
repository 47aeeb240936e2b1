// Reads what people write after a test: "올솔", "2솔, 3효율성감점", "3/5", "5문제 중 3솔", English lines. What it does not understand it leaves alone.
import type { Tally } from './tally.ts';

export type ReadSummary = {
  /** What the line says. Of `올솔` without a number nothing is counted. */
  readonly tally: Tally;
  /** How many problems there were; absent when neither the line nor the caller says so. */
  readonly total?: number;
  readonly isAllSolved: boolean;
};

/** A line is not longer, and a test has no more problems. */
const MOST_CHARS = 200;
const MOST_PROBLEMS = 1000;

type Part = keyof Tally;

const WORDS: Readonly<Record<Part, RegExp>> = {
  solved: /^(?:솔|솔브|해결|풂|풀었음|solved?|solves)$/,
  efficiencyLoss:
    /^(?:효율성?\s*(?:감점|실패|미통과|틀림)|lost efficiency(?: points?)?|efficiency (?:loss|lost|losses|failed))$/,
  partial: /^(?:부분\s*(?:점수|솔|해결)?|partial(?:ly)?(?: solved)?|partials)$/,
  unsolved: /^(?:미해결|미솔|못\s*풂|못\s*품|실패|unsolved|failed|untried|not solved)$/,
};

const NUMBER = String.raw`\d{1,4}`;
const HALF = String.raw`\d{1,4}(?:\.5)?`;
const COUNT = '(?:개|문제)?';
const ALL = /^(?:올\s*솔|전부\s*(?:솔|해결)|모두\s*(?:솔|해결)|all(?: problems)?(?: solved)?|all solved)$/;
const NONE = /^(?:노\s*솔|none(?: solved)?)$/;

/** The whole line with the number of problems in it, and the rest without. */
const TOTALS: readonly RegExp[] = [
  new RegExp(String.raw`^(?<total>${NUMBER})\s*(?:문제|problems?|questions?)\s*(?:중에?서?|:|,|-|\s)\s*(?<rest>.+)$`),
  new RegExp(String.raw`^총\s*(?<total>${NUMBER})\s*(?:문제)?\s*(?:중에?서?|:|,|\s)\s*(?<rest>.+)$`),
  new RegExp(String.raw`^(?<total>${NUMBER})\s*중에?\s*(?<rest>.+)$`),
  /^all (?<total>\d{1,4})(?<rest>)(?: problems?)?(?: solved)?$/,
  new RegExp(
    String.raw`^(?<rest>.+?)\s*\(\s*(?:총|of|out of)?\s*(?<total>${NUMBER})\s*(?:문제|problems?)?\s*(?:중)?\s*\)$`,
  ),
  new RegExp(
    String.raw`^(?:solved\s+)?(?<rest>.+?)\s*(?:\/|\bout of\b|\bof\b)\s*(?<total>${NUMBER})\s*(?:문제|problems?|솔|solved)?$`,
  ),
];

const ONE = new RegExp(String.raw`^(?<count>${HALF})\s*${COUNT}\s*(?<word>.+)$`);
const TURNED = new RegExp(String.raw`^(?<word>[^\d]+?)\s*(?<count>${NUMBER})\s*${COUNT}$`);
const BARE = new RegExp(`^${HALF}$`);

/**
 * Undefined for what it does not understand, and for what contradicts itself. `total` is the number of problems where it is known:
 * what the line does not mention then counts as unsolved. "3.5솔" are three that are solved and one that is so in part.
 */
export function readSummary(text: string, total?: number): ReadSummary | undefined {
  if (text.length > MOST_CHARS) return undefined;
  const line = text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ').replace(/[.!]$/, '');
  const read = partsOf(line, true) ?? withTotal(line);
  if (read === undefined) return undefined;
  return settled(read, total);
}

type Parts = { readonly parts: Partial<Tally> | 'all'; readonly total?: number };

function withTotal(line: string): Parts | undefined {
  for (const pattern of TOTALS) {
    const { total, rest } = pattern.exec(line)?.groups ?? {};
    if (total === undefined || rest === undefined) continue;
    const read = rest === '' ? ({ parts: 'all' } as const) : partsOf(rest, false);
    if (read !== undefined) return { ...read, total: Number(total) };
  }
  return undefined;
}

/** A list of counts with their words; a number alone counts as solved where the line also says of how many. */
function partsOf(text: string, isWhole: boolean): Parts | undefined {
  if (ALL.test(text)) return { parts: 'all' };
  if (NONE.test(text)) return { parts: { solved: 0 } };
  if (BARE.test(text)) return isWhole ? undefined : withCount({}, 'solved', text);
  let parts: Partial<Tally> = {};
  for (const piece of piecesOf(text)) {
    const { count, word = '' } = ONE.exec(piece)?.groups ?? TURNED.exec(piece)?.groups ?? {};
    const part = (Object.keys(WORDS) as Part[]).find((one) => WORDS[one].test(word.trim()));
    const more = part === undefined || count === undefined ? undefined : withCount(parts, part, count);
    if (more === undefined) return undefined;
    parts = more.parts;
  }
  return { parts };
}

/** At commas and the like; else before a number, unless that comes after its word. */
function piecesOf(text: string): readonly string[] {
  const pieces = text.split(/\s*(?:,|、|·|\+|;|&|\band\b)\s*/);
  return pieces.flatMap((piece) => (TURNED.test(piece) ? [piece] : piece.split(/(?<=[^\d\s.])\s+(?=\d)/)));
}

/** Undefined when that was said before. Half a solved one is a problem with a part of its points. */
function withCount(parts: Partial<Tally>, part: Part, count: string): { readonly parts: Partial<Tally> } | undefined {
  const isHalf = count.endsWith('.5');
  if (parts[part] !== undefined || (isHalf && (part !== 'solved' || parts.partial !== undefined))) return undefined;
  const whole = Math.floor(Number(count));
  return { parts: { ...parts, [part]: whole, ...(isHalf && { partial: 1 }) } };
}

/** With what was not mentioned; undefined when it does not add up. */
function settled({ parts, total: said }: Parts, known: number | undefined): ReadSummary | undefined {
  const total = said ?? known;
  const counted = parts === 'all' ? { solved: total ?? 0 } : parts;
  const tally = { solved: 0, efficiencyLoss: 0, partial: 0, unsolved: 0, ...counted };
  const sum = tally.solved + tally.efficiencyLoss + tally.partial + tally.unsolved;
  if (sum > MOST_PROBLEMS || (total !== undefined && total > MOST_PROBLEMS)) return undefined;
  if (total === undefined) return { tally, isAllSolved: parts === 'all' };
  if (sum > total || (parts !== 'all' && parts.unsolved !== undefined && sum < total)) return undefined;
  const all = { ...tally, unsolved: tally.unsolved + total - sum };
  return { tally: all, total, isAllSolved: total > 0 && all.solved === total };
}

// The bank as the server sees it: problems are read when they are asked for, and read again when their files have changed.
import { type OpenProblem, type Room, WORDS } from '#judge';
import {
  type Article,
  type Bank,
  type Listed,
  listProblems,
  openPackage,
  type ProblemPackage,
  readSamples,
  slugsOf,
} from '#judge/bank';
import type { Renderer } from '../articles/index.ts';
import type { Help, ProblemList, ProblemPage, ProblemRow, Sample, Tongue } from '../schema/problem.ts';
import { articleHtml, choose } from './article-of.ts';
import { type Media, readMedia } from './media.ts';
import { NoSuchProblem } from './no-such-problem.ts';
import { problemPage } from './problem-page.ts';
import { bankStamp, brokenStamp, packageStamp } from './stamps.ts';
import { topicsOf } from './topics.ts';

/** What the bank knows of a problem; what a person has made of it is the store's. */
export type ListedProblem = Pick<ProblemRow, 'slug' | 'name' | 'level' | 'topics' | 'mode'>;

/**
 * What takes a slug rejects with NoSuchProblem when the bank has none of that name, and with BadInput when the package is broken
 * or cannot be judged here.
 */
export type Catalog = {
  /** In the order of slugs. */
  list(tongue: Tongue): { readonly problems: readonly ListedProblem[]; readonly broken: ProblemList['broken'] };
  page(slug: string, tongue: Tongue): Promise<ProblemPage>;
  /** Undefined when the package files none. */
  editorial(slug: string, tongue: Tongue): Promise<Help | undefined>;
  /** `number` counts from 1; undefined when the package files no such hint. */
  hint(slug: string, number: number, tongue: Tongue): Promise<Help | undefined>;
  /** A picture, or a PDF, by a path such as `statement/figure.png`; undefined when there is none. */
  image(slug: string, file: string): Promise<Media | undefined>;
  /** Ready to be judged. The same value as before while no file of the package has changed. */
  open(slug: string): Promise<OpenProblem>;
  /** The samples in full, which `page` may cut. */
  samples(slug: string): Promise<readonly Sample[]>;
};

export type CatalogOptions = {
  readonly renderer: Renderer;
  /** The address that a path such as `statement/figure.png` is put behind. */
  mediaOf(slug: string): string;
};

const MAX_OPEN = 200;

export function openCatalog(room: Pick<Room, 'bank' | 'tools' | 'open'>, options: CatalogOptions): Catalog {
  const { renderer, mediaOf } = options;
  const { bank, tools } = room;
  const open = openOnce(room);
  const listing = rereadWhenChanged(bank);
  const samples = async (slug: string): Promise<readonly Sample[]> => {
    const { pkg } = await open(slug);
    return (await readSamples(pkg, tools)).map(({ name, input, answer }) => ({ name, input, output: answer }));
  };
  const rendering = (slug: string, tongue: Tongue) => ({ renderer, tongue, media: mediaOf(slug) });
  const help = async (pkg: ProblemPackage, code: string, article: Article, tongue: Tongue): Promise<Help> => ({
    tongue: code,
    html: await articleHtml(pkg, article, rendering(pkg.slug, tongue)),
  });
  return {
    list: (tongue) => listed(listing(), tongue),
    page: async (slug, tongue) => problemPage(await open(slug), await samples(slug), rendering(slug, tongue)),
    editorial: async (slug, tongue) => {
      const { pkg } = await open(slug);
      const chosen = choose(pkg.editorials, tongue);
      return chosen && help(pkg, chosen.code, chosen.article, tongue);
    },
    hint: async (slug, number, tongue) => {
      const { pkg } = await open(slug);
      const chosen = choose(pkg.hints, tongue);
      const article = chosen?.article[number - 1];
      return chosen && article && help(pkg, chosen.code, article, tongue);
    },
    image: async (slug, file) => readMedia(openPackage(placeOf(slug, bank), bank.cache), file),
    open,
    samples,
  };
}

/** Opens each problem once, and again when one of its files has changed. */
function openOnce(room: Pick<Room, 'bank' | 'open'>): Catalog['open'] {
  const opened = new Map<string, { readonly stamp: string; readonly problem: Promise<OpenProblem> }>();
  return async (slug) => {
    const stamp = packageStamp(placeOf(slug, room.bank), room.bank);
    const known = opened.get(slug);
    if (known?.stamp === stamp) return known.problem;
    const problem = room.open(slug);
    opened.delete(slug);
    opened.set(slug, { stamp, problem });
    // What failed may have failed for a passing reason, such as a full disk.
    problem.catch(() => opened.get(slug)?.problem === problem && opened.delete(slug));
    for (const oldest of opened.keys()) if (opened.size > MAX_OPEN) opened.delete(oldest);
    return problem;
  };
}

/** The path of a problem of the bank; nothing but a slug leads to one. */
function placeOf(slug: string, { folder }: Bank): string {
  const places = slugsOf(folder);
  const place = places.get(slug);
  if (place === undefined) throw new NoSuchProblem(slug, places.keys());
  return place;
}

/** The list, read again only when it must be another one. */
function rereadWhenChanged(bank: Bank): () => readonly Listed[] {
  let last: { readonly listing: string; readonly broken: string; readonly all: readonly Listed[] } | undefined;
  return () => {
    const listing = bankStamp(bank);
    if (last !== undefined && last.listing === listing && last.broken === brokenStamp(last.all, bank)) return last.all;
    const all = listProblems(bank);
    last = { listing, broken: brokenStamp(all, bank), all };
    return all;
  };
}

function listed(all: readonly Listed[], tongue: Tongue): ReturnType<Catalog['list']> {
  const problems: ListedProblem[] = [];
  const broken: { slug: string; message: string }[] = [];
  for (const each of all) {
    if (each.kind === 'broken') broken.push({ slug: each.slug, message: each.error(WORDS[tongue]) });
    else {
      const { slug, name, level, topics, mode } = each;
      problems.push({ slug, name, topics: topicsOf(topics), mode, ...(level === undefined ? {} : { level }) });
    }
  }
  return { problems, broken };
}

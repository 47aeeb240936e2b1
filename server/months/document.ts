// A month as files: Markdown ready for a blog with its pictures beside it, and the same as JSON. Pure.
import { escapeMarkdown } from '#judge';
import { type Month, type Plot, SECTIONS, type Section, type SectionView } from '../schema/month.ts';
import type { Tongue } from '../schema/problem.ts';
import { SERVER_WORDS } from '../words/words.ts';
import { lastDayOf } from './calendar.ts';
import { checkedLine, goalText, type TopicNames } from './goal-text.ts';
import { plotOf, plotsOf } from './plots.ts';

export type MonthFile = { readonly name: string; readonly text: string };

export type Writing = {
  readonly tongue: Tongue;
  readonly topicName: TopicNames;
  /** YAML before the text, as GitHub Pages (Jekyll) wants it; the title stands there then. */
  readonly frontMatter: boolean;
};

/** Which pictures stand at the end of which section. */
const PLACES: Readonly<Partial<Record<Section, readonly Plot[]>>> = { done: ['days', 'levels', 'topics'] };

export function monthFiles(month: Month, writing: Writing): readonly MonthFile[] {
  const { facts } = month;
  const pictures = plotsOf(facts, writing.tongue).map(({ plot }) => ({
    name: pictureName(facts.month, plot),
    text: plotOf(plot, facts, writing.tongue) ?? '',
  }));
  return [{ name: markdownName(facts.month, writing), text: monthMarkdown(month, writing) }, ...pictures];
}

export function monthJson(month: Month): string {
  return `${JSON.stringify({ schema: 1, ...month }, undefined, 2)}\n`;
}

export function monthMarkdown(month: Month, writing: Writing): string {
  const { tongue, frontMatter, topicName } = writing;
  const words = SERVER_WORDS[tongue].months;
  const { facts, sections, goals, next } = month;
  const title = words.title(facts.month);
  const part = (heading: string, ...texts: readonly string[]) => {
    const body = texts.map((text) => text.trim()).filter((text) => text !== '');
    return body.length === 0 ? [] : [`## ${heading}`, ...body];
  };
  const told = SECTIONS.flatMap((section) =>
    part(words.sections[section], textOf(sections, section), ...picturesOf(section, month, tongue)),
  );
  const checked = goals.goals.map((state) => checkedLine(state, tongue, topicName)).join('\n');
  const wanted = next.goals.map(({ goal }) => `- ${escapeMarkdown(goalText(goal, tongue, topicName))}`).join('\n');
  const blocks = [
    frontMatter ? frontMatterOf(facts.month, title) : `# ${title}`,
    ...told,
    ...part(words.sections.goals, checked),
    ...part(words.sections.next, wanted),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The person's own text, or else what the records say. */
function textOf(sections: readonly SectionView[], section: Section): string {
  const found = sections.find((one) => one.section === section);
  return found?.own?.text ?? found?.generated ?? '';
}

function picturesOf(section: Section, { facts }: Month, tongue: Tongue): readonly string[] {
  const shown = plotsOf(facts, tongue);
  return (PLACES[section] ?? []).flatMap((plot) => {
    const alt = shown.find((one) => one.plot === plot)?.alt;
    return alt === undefined ? [] : [`![${escapeMarkdown(alt)}](${pictureName(facts.month, plot)})`];
  });
}

function pictureName(month: string, plot: Plot): string {
  return `${month}-${plot}.svg`;
}

/** As Jekyll wants the file of a post to be called, where it is one. */
function markdownName(month: string, { frontMatter }: Writing): string {
  return frontMatter ? `${lastDayOf(month)}-retrospective.md` : `${month}.md`;
}

function frontMatterOf(month: string, title: string): string {
  return [
    '---',
    'layout: post',
    `title: ${JSON.stringify(title)}`,
    `date: ${lastDayOf(month)}`,
    'tags: [olsol]',
    '---',
  ].join('\n');
}

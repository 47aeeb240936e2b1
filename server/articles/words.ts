// What articles say besides their authors' words, in English and Korean.
import type { Tongue } from '../schema/problem.ts';

const en = {
  sample: (index: number) => `Sample ${index}`,
  samples: () => 'Samples',
  input: () => 'Input',
  output: () => 'Output',
  empty: () => '(empty)',
  more: (characters: number) => `… ${characters.toLocaleString('en')} more characters`,
  table: () => 'Table',
  code: () => 'Code',
  formula: () => 'Formula',
  noImage: (name: string) => `[image not shown: ${name}]`,
  cut: (shown: number) => `This text is too long. Only its first ${shown.toLocaleString('en')} characters are shown.`,
  plain: () => 'This text could not be laid out, so it is shown as its author wrote it.',
  tex: () => 'This text is written in LaTeX and is shown as its author wrote it.',
  pdf: () => 'This text is a PDF file.',
  openPdf: () => 'Open the PDF',
};
export type ArticleWords = typeof en;

const ko: ArticleWords = {
  sample: (index) => `예제 ${index}`,
  samples: () => '예제',
  input: () => '입력',
  output: () => '출력',
  empty: () => '(비어 있음)',
  more: (characters) => `… ${characters.toLocaleString('ko')}자 더 있음`,
  table: () => '표',
  code: () => '코드',
  formula: () => '수식',
  noImage: (name) => `[표시하지 않은 그림: ${name}]`,
  cut: (shown) => `글이 너무 길어 앞부분 ${shown.toLocaleString('ko')}자만 표시합니다.`,
  plain: () => '이 글은 서식을 적용하지 못해 원문 그대로 표시합니다.',
  tex: () => 'LaTeX로 작성된 글이라 원문 그대로 표시합니다.',
  pdf: () => 'PDF 파일로 제공되는 글입니다.',
  openPdf: () => 'PDF 열기',
};

export const ARTICLE_WORDS: Readonly<Record<Tongue, ArticleWords>> = { en, ko };

// What the editor starts with when a package files no template: an empty solution of the right shape.
import type { Problem } from '#judge';
import type { Language } from '#judge/schema/language';
import type { Signature, ValueType } from '#judge/schema/signature';
import { typeText } from '../articles/index.ts';

const READ: Readonly<Record<Language, string>> = {
  javascript: "const lines = require('fs').readFileSync(0, 'utf8').trim().split('\\n');\n",
  typescript: "import { readFileSync } from 'fs';\n\nconst lines = readFileSync(0, 'utf8').trim().split('\\n');\n",
};

/** Reads standard input into lines, or defines `solution` with the signature's parameters. */
export function starterOf(mode: Problem['mode'], language: Language): string {
  if (mode.kind === 'stdio') return READ[language];
  return language === 'javascript' ? javascript(mode.signature) : typescript(mode.signature);
}

function javascript({ params, returns }: Signature): string {
  const docs = params.map(({ name, type }) => ` * @param {${typeText(type)}} ${name}\n`).join('');
  const names = params.map(({ name }) => name).join(', ');
  return (
    `/**\n${docs} * @returns {${typeText(returns)}}\n */\n` +
    `function solution(${names}) {\n  ${declared(returns)} = ${emptyValue(returns)};\n  return answer;\n}\n`
  );
}

function typescript({ params, returns }: Signature): string {
  const typed = params.map(({ name, type }) => `${name}: ${typeText(type)}`).join(', ');
  const answer = returns.endsWith('[]') ? `${declared(returns)}: ${typeText(returns)}` : declared(returns);
  return (
    `function solution(${typed}): ${typeText(returns)} {\n` +
    `  ${answer} = ${emptyValue(returns)};\n  return answer;\n}\n`
  );
}

/** An array is filled, another value is replaced. */
function declared(type: ValueType): string {
  return type.endsWith('[]') ? 'const answer' : 'let answer';
}

function emptyValue(type: ValueType): string {
  if (type.endsWith('[]')) return '[]';
  return type === 'string' ? "''" : type === 'bool' ? 'false' : '0';
}

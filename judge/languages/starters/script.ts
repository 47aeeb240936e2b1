// How a solution in JavaScript and in TypeScript begins.
import type { Signature, ValueType } from '../../schema/signature.ts';
import { typeText } from './type-text.ts';

export const READ_JAVASCRIPT = "const lines = require('fs').readFileSync(0, 'utf8').trim().split('\\n');\n";
export const READ_TYPESCRIPT =
  "import { readFileSync } from 'fs';\n\nconst lines = readFileSync(0, 'utf8').trim().split('\\n');\n";

export function javascriptFunction({ params, returns }: Signature): string {
  const docs = params.map(({ name, type }) => ` * @param {${typeText(type)}} ${name}\n`).join('');
  const names = params.map(({ name }) => name).join(', ');
  return (
    `/**\n${docs} * @returns {${typeText(returns)}}\n */\n` +
    `function solution(${names}) {\n  ${declared(returns)} = ${emptyValue(returns)};\n  return answer;\n}\n`
  );
}

export function typescriptFunction({ params, returns }: Signature): string {
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

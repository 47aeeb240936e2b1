// Decimal numbers as the problem package format writes them, and when two of them are close enough.
import type { Region } from './scan.ts';

export type Tolerance = { readonly absolute?: number; readonly relative?: number };

/** Whether the output's number is as near to the answer's as either tolerance asks. */
export function closeEnough(answer: number, output: number, { absolute, relative }: Tolerance): boolean {
  if (answer === output) return true;
  // Infinity is what a number too large to represent becomes: nothing is near to it.
  if (!Number.isFinite(answer)) return false;
  const distance = Math.abs(output - answer);
  if (absolute !== undefined && distance <= absolute) return true;
  return relative !== undefined && distance <= relative * Math.abs(answer);
}

/**
 * Whether the whole region is a float by the format's grammar: a sign, digits with at most one point among or around them, an
 * exponent. Walks by hand, since a regular expression may run out of stack on a token of many megabytes.
 */
export function isFloat({ text, start, end }: Region): boolean {
  let i = afterSign(text, start);
  const whole = afterDigits(text, i, end);
  let digits = whole - i;
  i = whole;
  if (i < end && text[i] === '.') {
    const fraction = afterDigits(text, i + 1, end);
    digits += fraction - (i + 1);
    i = fraction;
  }
  if (digits === 0) return false;
  if (i < end && (text[i] === 'e' || text[i] === 'E')) {
    const from = afterSign(text, i + 1);
    i = afterDigits(text, from, end);
    if (i === from) return false;
  }
  return i === end;
}

function afterSign(text: string, at: number): number {
  return text[at] === '+' || text[at] === '-' ? at + 1 : at;
}

function afterDigits(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && text.charCodeAt(i) >= 0x30 && text.charCodeAt(i) <= 0x39) i++;
  return i;
}

// Any JavaScript string as a text that every database keeps: NUL is refused by PostgreSQL, half of a surrogate pair is no UTF-8.

/** A character of private use, which stands before the four hexadecimal digits of what cannot be stored. It is escaped itself. */
const ESCAPE = '\ue000';
const UNSTORABLE = /[\0\ue000\p{Surrogate}]/gu;
const ESCAPED = /\ue000([0-9a-f]{4})/g;

export function toStored(text: string): string {
  return text.replace(UNSTORABLE, (unit) => ESCAPE + unit.charCodeAt(0).toString(16).padStart(4, '0'));
}

export function fromStored(stored: string): string {
  return stored.replace(ESCAPED, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

import { Reader } from 'olsol';

const MAX_PERIOD = 3_650;

export default function validate(input: string, args: readonly string[]): void {
  const reader = new Reader(input);
  const cap = args.includes('correctness') ? 500 : 100_000;

  const n = reader.int(1, cap, 'n');
  reader.space();
  const q = reader.int(1, cap, 'q');
  reader.newline();

  for (let i = 0; i < n; i++) {
    const loan = date(reader, 'a loan date');
    reader.space();
    reader.int(0, MAX_PERIOD, 'd');
    reader.space();
    returnDate(reader, loan);
    reader.newline();
  }
  for (let i = 0; i < q; i++) {
    date(reader, 'a question');
    reader.newline();
  }
  reader.end();
}

function returnDate(reader: Reader, loan: string): void {
  const found = reader.token(/-|\d{4}-\d{2}-\d{2}/y, "a return date or '-'");
  if (found === '-') return;
  check(reader, found);
  // Dates of the form YYYY-MM-DD compare as text.
  if (found < loan) reader.fail(`returned on ${found}, before the loan on ${loan}`);
}

function date(reader: Reader, name: string): string {
  const found = reader.token(/\d{4}-\d{2}-\d{2}/y, name);
  check(reader, found);
  return found;
}

function check(reader: Reader, text: string): void {
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  if (year < 1900 || year > 2199) reader.fail(`${text} is not between 1900-01-01 and 2199-12-31`);
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) reader.fail(`there is no ${text}`);
}

function monthLength(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

// A day such as `2026-11-28` as people write it, whatever the reader's time zone: it is a day of their own already.

const SHAPES = {
  day: { dateStyle: 'long' },
  short: { month: 'numeric', day: 'numeric' },
  month: { month: 'short' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

export function dayText(day: string, tongue: 'ko' | 'en', shape: keyof typeof SHAPES): string {
  const options: Intl.DateTimeFormatOptions = SHAPES[shape];
  return new Intl.DateTimeFormat(tongue === 'ko' ? 'ko-KR' : 'en-US', { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

// Where a logarithmic axis has its ticks.

/** Powers of ten, thinned out when there are many; with 2 and 5 between them when there are few. `low` must be above 0. */
export function logTicks([low, high]: readonly [number, number], most = 8): readonly number[] {
  const [first, last] = [Math.ceil(Math.log10(low) - 1e-9), Math.floor(Math.log10(high) + 1e-9)];
  const powers = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  if (powers.length < 3) return between(low, high, first - 1, last);
  const step = Math.ceil(powers.length / most);
  return powers.filter((_, i) => i % step === 0).map((power) => ten(power));
}

function between(low: number, high: number, first: number, last: number): readonly number[] {
  const ticks: number[] = [];
  for (let power = first; power <= last + 1; power++) {
    for (const times of [1, 2, 5]) ticks.push(Number((times * ten(power)).toPrecision(1)));
  }
  return ticks.filter((tick) => tick >= low * (1 - 1e-9) && tick <= high * (1 + 1e-9));
}

/** Negative powers by division: 10 ** -2 is not quite 0.01. */
function ten(power: number): number {
  return power < 0 ? 1 / 10 ** -power : 10 ** power;
}

/** `20만`, `200K`; small numbers as they are. */
export function tickText(tongue: 'ko' | 'en'): (value: number) => string {
  const locale = tongue === 'ko' ? 'ko-KR' : 'en-US';
  const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 });
  return (value) => compact.format(value);
}

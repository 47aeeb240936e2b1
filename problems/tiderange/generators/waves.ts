import { ensure, type Random } from 'olsol';

// `period` waves from 0 to `top` over all readings, with some noise, and as many requests: the fraction `share` of them
// start among the first readings with an h just around `h`, the others start anywhere with any h.
export default function generate(
  args: { n: number; top: number; noise: number; period: number; h: number; share: number },
  random: Random,
): string {
  const { n, top, noise, period } = args;
  ensure(noise * 2 <= top, 'the noise is larger than the waves');
  const middle = top / 2;
  const readings = Array.from({ length: n }, (_, i) => {
    const wave = triangle((i * period) / n) * (middle - noise);
    return Math.floor(middle + wave) + random.int(-noise, noise);
  });
  let text = `${n} ${n}\n${readings.map((reading) => Math.min(Math.max(reading, 0), top)).join(' ')}\n`;
  for (let i = 0; i < n; i++) {
    if (random.real() < args.share) {
      const h = random.int(args.h - Math.min(noise, args.h), Math.min(args.h + noise, 1_000_000_000));
      text += `${random.int(1, Math.ceil(n / 10))} ${h}\n`;
    } else text += `${random.int(1, n)} ${random.int(0, top)}\n`;
  }
  return text;
}

// From -1 up to 1 and back, once for each whole `x`.
function triangle(x: number): number {
  const part = x - Math.floor(x);
  return part < 0.5 ? 4 * part - 1 : 3 - 4 * part;
}

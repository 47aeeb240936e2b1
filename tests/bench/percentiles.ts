// The middle and the slow end of what was measured.

export function percentiles(values: readonly number[]): { readonly p50Ms: number; readonly p95Ms: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
  return { p50Ms: at(0.5), p95Ms: at(0.95) };
}

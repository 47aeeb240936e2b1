function solution(n: number, minRows: number, minCols: number): number {
  const fits = (rows: number, cols: number): boolean => rows >= minRows && cols >= minCols;
  let shapes = 0;

  for (let divisor = 1; divisor * divisor <= n; divisor++) {
    if (n % divisor !== 0) continue;
    const partner = n / divisor;
    if (fits(divisor, partner)) shapes++;
    if (divisor !== partner && fits(partner, divisor)) shapes++;
  }

  return shapes;
}

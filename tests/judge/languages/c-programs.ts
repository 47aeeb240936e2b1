// Small programs in C with a known growth, for the receipts' tests: each reads n.
import type { GrowthClass, Why } from '../../../judge/schema/growth.ts';

type Known = { readonly text: string; readonly growth: GrowthClass; readonly line: number; readonly why: Why };

const HEAD = '#include <stdio.h>\n#include <stdlib.h>\n#include <string.h>\n\n';

export const C_PROGRAMS: Readonly<Record<string, Known>> = {
  'strlen in the loop’s condition': {
    text: `${HEAD}int main(void) {
  int n, found = 0;
  scanf("%d", &n);
  char* text = malloc(n + 1);
  memset(text, 'a', n);
  text[n] = 0;
  for (int i = 0; i < (int)strlen(text); i++) found += text[i] == 'a';
  printf("%d\\n", found);
}
`,
    growth: 'n^2',
    line: 11,
    why: { kind: 'call', name: 'strlen', inLoop: true },
  },
  'memmove at the front': {
    text: `${HEAD}int main(void) {
  int n;
  scanf("%d", &n);
  long long* all = calloc(n, sizeof *all);
  for (int left = n; left > 1; left--)
    memmove(all, all + 1, (left - 1) * sizeof *all);
  printf("%lld\\n", all[0]);
}
`,
    growth: 'n^2',
    line: 10,
    why: { kind: 'call', name: 'memmove', inLoop: true },
  },
  'sorted by qsort': {
    text: `${HEAD}static int compare(const void* a, const void* b) {
  return *(const int*)a - *(const int*)b;
}

int main(void) {
  int n;
  scanf("%d", &n);
  int* all = malloc(n * sizeof *all);
  for (int i = 0; i < n; i++) all[i] = (int)((i * 48271LL) % 65537);
  qsort(all, n, sizeof *all, compare);
  printf("%d\\n", all[0]);
}
`,
    growth: 'n log n',
    line: 14,
    why: { kind: 'call', name: 'qsort', inLoop: false },
  },
  'three loops in a function': {
    text: `${HEAD}static int triples(int n) {
  int found = 0;
  for (int i = 0; i < n; i++)
    for (int j = i; j < n; j++)
      for (int k = j; k < n; k++)
        if ((i ^ j ^ k) == 0) found++;
  return found;
}

int main(void) {
  int n;
  scanf("%d", &n);
  printf("%d\\n", triples(n));
}
`,
    growth: 'n^3',
    line: 10,
    why: { kind: 'loop', depth: 3, within: 'triples' },
  },
};

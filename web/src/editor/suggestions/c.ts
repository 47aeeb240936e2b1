// C: its keywords, the names of the standard library that solutions use most, and snippets.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how snippets are written
import { BINARY_SEARCH } from './cpp.ts';
import { type LanguageNames, namesIn, type Snippet } from './language-names.ts';

const ASCENDING = `static int ascending(const void *a, const void *b) {
	int x = *(const int *)a, y = *(const int *)b;
	return (x > y) - (x < y);
}
$0`;

const MAIN = `#include <stdio.h>
#include <stdlib.h>

int main(void) {
	$0
	return 0;
}
`;

const READ_LIST = `int *\${1:numbers} = malloc(sizeof(int) * \${2:n});
for (int i = 0; i < $2; i++) scanf("%d", &$1[i]);
$0`;

const snippets: readonly Snippet[] = [
  { label: 'for', does: 'count', body: 'for (int ${1:i} = 0; $1 < ${2:n}; $1++) {\n\t$0\n}' },
  { label: 'main', does: 'main', body: MAIN },
  { label: 'scanf ints', does: 'readInts', body: 'int ${1:a}, ${2:b};\nscanf("%d %d", &$1, &$2);\n$0' },
  { label: 'scanf array', does: 'readList', body: READ_LIST },
  { label: 'qsort', does: 'sort', body: ASCENDING },
  { label: 'binary search', does: 'binarySearch', body: BINARY_SEARCH },
];

export const c: LanguageNames = {
  keywords: namesIn(`
    auto break case char const continue default do double else enum extern float for goto if inline int long
    register restrict return short signed sizeof static struct switch typedef union unsigned void volatile while`),
  names: namesIn(`
    NULL EOF INT_MAX INT_MIN LLONG_MAX LLONG_MIN bool true false size_t int64_t uint64_t include define abs atoi
    bsearch calloc ceil fabs fgets floor fputs free getchar isalpha isdigit isspace labs llabs malloc memcmp
    memcpy memmove memset pow printf putchar puts qsort realloc scanf snprintf sqrt sscanf strcat strchr strcmp
    strcpy strlen strncmp strncpy strstr strtok strtol strtoll tolower toupper`),
  members: [],
  snippets,
};

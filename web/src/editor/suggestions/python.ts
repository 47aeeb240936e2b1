// Python: its keywords, the names that solutions use most, and snippets.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how snippets are written
import { type LanguageNames, namesIn, type Snippet } from './language-names.ts';

const BREADTH_FIRST = `from collections import deque


def bfs(graph, start):
	distance = [-1] * len(graph)
	distance[start] = 0
	queue = deque([start])
	while queue:
		node = queue.popleft()
		for neighbor in graph[node]:
			if distance[neighbor] == -1:
				distance[neighbor] = distance[node] + 1
				queue.append(neighbor)
	return distance
$0`;

const BINARY_SEARCH = `low, high = \${1:0}, \${2:n}
while low < high:
	middle = (low + high) // 2
	if \${3:is_enough}(middle):
		high = middle
	else:
		low = middle + 1
$0`;

const HEAP = `import heapq

\${1:heap} = []
heapq.heappush($1, \${2:item})
\${3:smallest} = heapq.heappop($1)
$0`;

const QUEUE = `from collections import deque

\${1:queue} = deque([\${2:start}])
while $1:
	\${3:item} = $1.popleft()
	$0`;

const snippets: readonly Snippet[] = [
  { label: 'for', does: 'count', body: 'for ${1:i} in range(${2:n}):\n\t$0' },
  { label: 'while', does: 'repeat', body: 'while ${1:condition}:\n\t$0' },
  { label: 'if main', does: 'main', body: "def main():\n\t$0\n\n\nif __name__ == '__main__':\n\tmain()\n" },
  { label: 'input ints', does: 'readInts', body: '${1:a}, ${2:b} = map(int, input().split())\n$0' },
  { label: 'input list', does: 'readList', body: '${1:numbers} = list(map(int, input().split()))\n$0' },
  { label: 'input fast', does: 'fastInput', body: 'import sys\n\ninput = sys.stdin.readline\n$0' },
  { label: 'heapq', does: 'smallestFirst', body: HEAP },
  { label: 'deque', does: 'queue', body: QUEUE },
  { label: 'bfs', does: 'breadthFirst', body: BREADTH_FIRST },
  { label: 'binary search', does: 'binarySearch', body: BINARY_SEARCH },
  {
    label: 'setrecursionlimit',
    does: 'deepRecursion',
    body: 'import sys\n\nsys.setrecursionlimit(${1:1_000_000})\n$0',
  },
];

export const python: LanguageNames = {
  keywords: namesIn(`
    False None True and as assert break case class continue def del elif else except finally for from global if
    import in is lambda match nonlocal not or pass raise return try while with yield`),
  names: namesIn(`
    abs all any bin bool bytes chr dict divmod enumerate filter float frozenset hex input int isinstance iter
    len list map max min next oct open ord pow print range repr reversed round set sorted str sum tuple zip
    bisect collections copy functools heapq itertools math operator random re string sys Counter OrderedDict
    defaultdict deque cache cmp_to_key lru_cache reduce accumulate chain combinations permutations product
    bisect_left bisect_right insort heapify heappop heappush heappushpop heapreplace nlargest nsmallest ceil
    comb factorial floor gcd inf isqrt lcm sqrt EOFError IndexError KeyError ValueError ZeroDivisionError`),
  members: namesIn(`
    add append appendleft clear copy count difference discard endswith extend extendleft find format get index
    insert intersection isalnum isalpha isdigit islower isupper items join keys lower lstrip most_common
    partition pop popitem popleft read readline readlines remove replace reverse rfind rjust rotate rsplit
    rstrip setdefault sort split splitlines startswith strip swapcase title translate union update upper values
    write zfill stdin stdout buffer setrecursionlimit maxsize bisect_left bisect_right heapify heappop heappush
    accumulate ceil comb factorial floor gcd inf isqrt lcm sqrt`),
  snippets,
};

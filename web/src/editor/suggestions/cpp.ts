// C++: its keywords, the names of the standard library that solutions use most, and snippets.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how snippets are written
import { type LanguageNames, namesIn, type Snippet } from './language-names.ts';

const BREADTH_FIRST = `vector<int> bfs(const vector<vector<int>>& graph, int start) {
	vector<int> distance(graph.size(), -1);
	queue<int> waiting;
	distance[start] = 0;
	waiting.push(start);
	while (!waiting.empty()) {
		int node = waiting.front();
		waiting.pop();
		for (int next : graph[node]) {
			if (distance[next] != -1) continue;
			distance[next] = distance[node] + 1;
			waiting.push(next);
		}
	}
	return distance;
}
$0`;

/** C has it as well. */
export const BINARY_SEARCH = `long long low = \${1:0}, high = \${2:n};
while (low < high) {
	long long middle = low + (high - low) / 2;
	if (\${3:is_enough}(middle)) high = middle;
	else low = middle + 1;
}
$0`;

const MAIN = `#include <bits/stdc++.h>
using namespace std;

int main() {
	ios::sync_with_stdio(false);
	cin.tie(nullptr);

	$0
}
`;

const snippets: readonly Snippet[] = [
  { label: 'for', does: 'count', body: 'for (int ${1:i} = 0; $1 < ${2:n}; $1++) {\n\t$0\n}' },
  { label: 'main', does: 'main', body: MAIN },
  { label: 'fast io', does: 'fastInput', body: 'ios::sync_with_stdio(false);\ncin.tie(nullptr);\n$0' },
  {
    label: 'vector',
    does: 'readList',
    body: 'vector<${1:int}> ${2:numbers}(${3:n});\nfor (auto& number : $2) cin >> number;\n$0',
  },
  {
    label: 'priority_queue min',
    does: 'smallestFirst',
    body: 'priority_queue<${1:int}, vector<$1>, greater<$1>> ${2:heap};\n$0',
  },
  { label: 'bfs', does: 'breadthFirst', body: BREADTH_FIRST },
  { label: 'binary search', does: 'binarySearch', body: BINARY_SEARCH },
];

export const cpp: LanguageNames = {
  keywords: namesIn(`
    auto bool break case catch char class const constexpr continue default delete do double else enum explicit
    false float for if inline int long namespace new nullptr operator private protected public return short
    signed sizeof static struct switch template this throw true try typedef typename unsigned using virtual void
    while`),
  names: namesIn(`
    array bitset deque function list map multimap multiset optional pair priority_queue queue set stack string
    string_view stringstream tuple unordered_map unordered_set vector size_t int64_t uint64_t accumulate all_of
    any_of back_inserter binary_search count count_if distance equal_range fill find find_if get greater iota
    less lower_bound make_pair make_tuple max max_element merge min min_element next_permutation nth_element
    numeric_limits partial_sum prev prev_permutation reverse rotate sort stable_sort swap tie to_string
    transform unique upper_bound abs ceil exp floor gcd hypot lcm llabs log log2 pow round sqrt stod stoi stoll
    cerr cin cout endl getline ios printf scanf setprecision fixed std include INT_MAX INT_MIN LLONG_MAX
    LLONG_MIN EXIT_SUCCESS`),
  members: namesIn(`
    append assign at back begin c_str cbegin cend clear contains count emplace emplace_back emplace_front empty
    end equal_range erase extract find find_first_of find_last_of first front insert length lower_bound merge
    pop pop_back pop_front push push_back push_front rbegin rend reserve resize rfind second size splice str
    substr swap tie to_string top upper_bound value has_value sync_with_stdio`),
  snippets,
};

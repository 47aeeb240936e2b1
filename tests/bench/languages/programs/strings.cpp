// Building, splitting, counting and comparing strings.
#include <algorithm>
#include <cstdio>
#include <set>
#include <sstream>
#include <string>
#include <unordered_map>
#include <vector>
using namespace std;

static long long seed = 7;
static int draw(int n) {
    seed = (seed * 1103515245 + 12345) % 2147483648LL;
    return (int)(seed % n);
}

int main() {
    vector<string> words(400000);
    for (string& word : words) {
        int length = draw(8) + 2;
        for (int i = 0; i < length; i++) word += (char)('a' + draw(26));
    }
    string text;
    for (const string& word : words) text += word + " ";
    unordered_map<string, int> counts;
    istringstream stream(text);
    for (string word; stream >> word;) counts[word]++;
    int most = 0, palindromes = 0;
    for (const auto& [word, count] : counts) most = max(most, count);
    for (const string& word : words) palindromes += word == string(word.rbegin(), word.rend());
    set<string> prefixes;
    for (const string& word : words) prefixes.insert(word.substr(0, 3));
    printf("%zu %d %d %zu\n", text.size(), most, palindromes, prefixes.size());
}

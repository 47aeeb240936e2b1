#include <bits/stdc++.h>
using namespace std;


vector<string> solution(vector<string> letters, vector<string> words) {
    unordered_map<string, char> ranks;
    for (size_t i = 0; i < letters.size(); i++) ranks[letters[i]] = (char)i;

    // Each word with one character for each letter of the island, in the island's order.
    vector<pair<string, string>> translated;
    for (string& word : words) {
        string text;
        for (size_t i = 0; i < word.size();) {
            auto letter = ranks.find(word.substr(i, 2));
            if (letter == ranks.end()) letter = ranks.find(word.substr(i, 1));
            text += letter->second;
            i += letter->first.size();
        }
        translated.emplace_back(text, word);
    }

    sort(translated.begin(), translated.end());
    for (size_t i = 0; i < words.size(); i++) words[i] = translated[i].second;
    return words;
}

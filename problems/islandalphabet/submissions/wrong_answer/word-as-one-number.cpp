#include <bits/stdc++.h>
using namespace std;

// Takes the ranks for the digits of one number of twelve digits: only twelve letters of a word count.
vector<string> solution(vector<string> letters, vector<string> words) {
    map<string, int> rank;
    for (size_t i = 0; i < letters.size(); i++) rank[letters[i]] = i + 1;
    vector<pair<long double, string>> keyed;
    for (string& word : words) {
        long double number = 0, digit = 1;
        int places = 0;
        for (size_t i = 0; i < word.size() && places < 12; places++) {
            string letter = rank.count(word.substr(i, 2)) ? word.substr(i, 2) : word.substr(i, 1);
            digit /= 64;
            number += rank[letter] * digit;
            i += letter.size();
        }
        keyed.push_back({number, word});
    }
    stable_sort(keyed.begin(), keyed.end(), [](auto& a, auto& b) { return a.first < b.first; });
    for (size_t i = 0; i < words.size(); i++) words[i] = keyed[i].second;
    return words;
}

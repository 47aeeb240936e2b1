// What is compiled beforehand, so that a solution is compiled in a moment: the standard library, what calls functions, and the
// templates that solutions use most, instantiated.
#pragma once
#include <bits/stdc++.h>
#include <olsol/call.h>

namespace olsol_used {

inline void containers() {
  using namespace std;
  vector<int> v;
  vector<long long> w;
  vector<vector<int>> g;
  vector<pair<int, int>> p;
  vector<string> s;
  v.push_back(1);
  w.push_back(1);
  g.push_back(v);
  p.push_back({1, 2});
  s.push_back("a");
  sort(v.begin(), v.end());
  sort(w.begin(), w.end());
  sort(p.begin(), p.end());
  sort(s.begin(), s.end());
  reverse(v.begin(), v.end());
  (void)lower_bound(v.begin(), v.end(), 1);
  map<int, int> m;
  m[1]++;
  map<string, int> ms;
  ms["a"]++;
  unordered_map<int, int> u;
  u[1]++;
  unordered_map<string, int> us;
  us["a"]++;
  set<int> st;
  st.insert(1);
  st.erase(1);
  (void)st.find(1);
  unordered_set<int> ut;
  ut.insert(1);
}

inline void queues() {
  using namespace std;
  queue<int> q;
  q.push(1);
  q.pop();
  queue<pair<int, int>> qp;
  qp.push({1, 2});
  qp.pop();
  deque<int> d;
  d.push_back(1);
  stack<int> k;
  k.push(1);
  k.pop();
  priority_queue<int> pq;
  pq.push(1);
  pq.pop();
  priority_queue<pair<int, int>, vector<pair<int, int>>, greater<pair<int, int>>> pg;
  pg.push({1, 2});
  pg.pop();
  priority_queue<pair<long long, int>, vector<pair<long long, int>>, greater<>> ph;
  ph.push({1, 2});
  ph.pop();
}

inline void streams() {
  using namespace std;
  int x;
  string t;
  cin >> x >> t;
  cout << x << t << ' ' << endl << "\n";
  (void)to_string(x);
  mt19937 r(1);
  (void)r();
}

}  // namespace olsol_used

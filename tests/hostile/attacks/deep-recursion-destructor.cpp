// expect: RE|AC
// Frees a list of a million elements, each by the destructor of the one before.
#include <bits/stdc++.h>
struct Node {
  std::unique_ptr<Node> next;
  ~Node();
};
Node::~Node() = default;
int main() {
  int a, b;
  scanf("%d %d", &a, &b);
  std::unique_ptr<Node> list;
  for (int i = 0; i < 1000000; i++) {
    auto node = std::make_unique<Node>();
    node->next = std::move(list);
    list = std::move(node);
  }
  list.reset();
  printf("%d\n", a + b);
}

// expect: CE
// Two instantiations for each, twenty-four deep: none of the limits on depth sees it.
template <int Depth, unsigned long long Path>
struct Tree {
  static constexpr unsigned long long value = Tree<Depth - 1, Path * 2>::value + Tree<Depth - 1, Path * 2 + 1>::value;
};
template <unsigned long long Path>
struct Tree<0, Path> {
  static constexpr unsigned long long value = Path;
};
int main() { return Tree<24, 1>::value; }

// expect: CE
// Templates that never end.
template <int N>
struct Deep {
  using Next = typename Deep<N + 1>::Next;
};
Deep<0>::Next deep;
int main() {}

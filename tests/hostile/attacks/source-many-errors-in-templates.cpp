// expect: CE
// An error behind eight hundred templates, with names of ten thousand letters.
// source: `struct ${'x'.repeat(10000)} {}; template <int N, class T> struct D { typename D<N - 1, T>::type a; using type = int; }; template <class T> struct D<0, T> { using type = typename T::nothing; }; D<800, ${'x'.repeat(10000)}> d; int main() {}`

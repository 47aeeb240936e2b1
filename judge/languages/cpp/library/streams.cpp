// The parts of the standard library that programs spend their time in, compiled with optimisation: the shipped library
// is not. They are weak symbols, and what is linked first is taken.
#include <bits/stdc++.h>
#include <unistd.h>

namespace std {
inline namespace __2 {
template class basic_streambuf<char>;
template class basic_ios<char>;
template class basic_istream<char>;
template class basic_ostream<char>;
template class basic_iostream<char>;
template class basic_stringbuf<char>;
template class basic_istringstream<char>;
template class basic_ostringstream<char>;
template class basic_stringstream<char>;
template class num_get<char>;
template class num_put<char>;
template struct __num_get<char>;
template struct __num_put<char>;
template class basic_string<char>;
template string operator+<char, char_traits<char>, allocator<char>>(char const*, string const&);
template istream& operator>>(istream&, string&);
template istream& getline(istream&, string&);
template istream& getline(istream&, string&, char);
template ostream& operator<<(ostream&, const string&);

template <class Compare, class Iterator>
void __sort(Iterator first, Iterator last, Compare) {
  std::__introsort<_ClassicAlgPolicy, ranges::less, Iterator, __use_branchless_sort<ranges::less, Iterator>>(
      first, last, ranges::less{}, 2 * std::__bit_log2(std::__to_unsigned_like(last - first)));
}
#define SORT(T) template void __sort<__less<T>&, T*>(T*, T*, __less<T>&);
SORT(char)
SORT(signed char)
SORT(unsigned char)
SORT(short)
SORT(unsigned short)
SORT(int)
SORT(unsigned)
SORT(long)
SORT(unsigned long)
SORT(long long)
SORT(unsigned long long)
SORT(float)
SORT(double)
SORT(long double)
#undef SORT
}  // namespace __2
}  // namespace std

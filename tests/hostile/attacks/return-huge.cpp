// expect: OLE
// Returns a text of ten million letters.
// mode: function
#include <string>
std::string solution(int, int) { return std::string(10'000'000, 'x'); }

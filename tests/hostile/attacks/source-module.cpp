// expect: CE|AC
// Builds, loads and writes modules from within a source.
#pragma clang module build evil
module evil {}
#pragma clang module contents
int evil;
#pragma clang module endbuild
#pragma clang module import evil
import std;
int main() { return evil; }

// expect: CE
// Includes files of the host, and waits for input.
#include "/dev/stdin"
#include "/etc/passwd"
#include "/proc/self/environ"
#include "../../../../../../etc/passwd"
#include "/root/.bashrc"
int main() {}

// expect: CE|RE
// Runs a command, forks, and opens a pipe.
#include <stdio.h>
#include <stdlib.h>
int system(const char*);
int fork(void);
FILE* popen(const char*, const char*);
int main(void) {
  if (fork() == 0) return system("echo 5711");
  printf("%p\n", (void*)popen("echo 5711", "r"));
  return 0;
}

// expect: WA|RE|CE|TLE
// Brings its own malloc, write, exit and more, all wrong.
#include <stddef.h>
void* malloc(size_t size) { return (void*)(size * 16); }
void free(void* p) { *(volatile char*)p = 1; }
long write(int fd, const void* p, size_t n) { return (long)n; }
int puts(const char* text) { return *text; }
void* memcpy(void* to, const void* from, size_t n) { return to; }
size_t strlen(const char* text) { return 1000000; }
int main(void) {
  puts("5711");
  return 0;
}

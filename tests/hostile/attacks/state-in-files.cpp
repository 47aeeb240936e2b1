// expect: WA
// Writes files in every way, and looks for those of an earlier run.
// cases: 3
#include <bits/stdc++.h>
#include <sys/stat.h>
#include <fcntl.h>
#include <unistd.h>
int main() {
  int a, b, found = 0;
  scanf("%d %d", &a, &b);
  for (const char* path : {"kept", "/kept", "/tmp/kept", "feedback/kept", "/dev/stdin", "/dev/shm/kept"}) {
    if (std::string(path) != "/dev/stdin" && access(path, F_OK) == 0) found++;
    if (FILE* file = fopen(path, "a+")) {
      fprintf(file, "kept");
      fclose(file);
    }
    int fd = open(path, O_RDWR | O_CREAT, 0666);
    if (fd >= 0) write(fd, "kept", 4);
    mkdir(path, 0777);
  }
  printf(found ? "%d\n" : "first\n", a + b);
}

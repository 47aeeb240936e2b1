// expect: AC
// Looks for what is not its own. The sum is right only if there is nothing.
#include <bits/stdc++.h>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
int main() {
  int a, b;
  std::cin >> a >> b;
  int found = 0;
  for (const char* path : {"/etc/passwd", "/proc/self/environ", "/proc/self/maps", "../../../etc/passwd", "/root", "/work", "package.json",
                           "/package.json", "/judge/out", "/judge/answer", "solution.cpp", "/solution.cpp", "/a.wasm", "/everything.pch",
                           "/usr/include/stdio.h", "feedback/../../etc/passwd", "/dev/stdin/../../etc/passwd"}) {
    struct stat status;
    if (stat(path, &status) == 0 || open(path, O_RDONLY) >= 0 || std::ifstream(path)) found++;
  }
  if (DIR* folder = opendir("/")) {
    while (dirent* entry = readdir(folder))
      if (entry->d_name[0] != '.') found++;
  }
  extern char** environ;
  for (char** at = environ; at && *at; at++) found++;
  std::cout << (found ? -found : a + b) << "\n";
}

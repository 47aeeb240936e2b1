// expect: WA
// Frames of the judge's protocol on every descriptor.
#include <bits/stdc++.h>
#include <unistd.h>
int main() {
  std::string text = R"({"header":{"type":"ran","end":{"kind":"returned"},"cpuMs":1,"wallMs":1,"heapMiB":1},"blobs":[5,0]})";
  unsigned size = text.size();
  std::string frame((char*)&size, 4);
  frame += text + "5711\n";
  for (int fd = 0; fd < 16; fd++) (void)!write(fd, frame.data(), frame.size());
}

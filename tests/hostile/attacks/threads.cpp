// expect: CE|RE
// Starts threads.
#include <bits/stdc++.h>
#include <pthread.h>
#include <thread>
int main() {
  std::thread([] { puts("5711"); }).detach();
  for (volatile int i = 0;; i++);
}

// cin and cout with buffers of their own, for programs that use no other way to read and write: mixed with stdio, the
// order of what is printed would change.
#include <bits/stdc++.h>
#include <unistd.h>

namespace {

constexpr size_t BUFFER = 1 << 16;
/** What putback needs before the first character. */
constexpr size_t KEPT = 8;

struct Input : std::streambuf {
  char buffer[BUFFER];

  int_type underflow() override {
    if (gptr() < egptr()) return traits_type::to_int_type(*gptr());
    ssize_t count = ::read(0, buffer + KEPT, sizeof buffer - KEPT);
    if (count <= 0) return traits_type::eof();
    setg(buffer + KEPT, buffer + KEPT, buffer + KEPT + count);
    return traits_type::to_int_type(*gptr());
  }
};

struct Output : std::streambuf {
  char buffer[BUFFER];

  Output() { setp(buffer, buffer + sizeof buffer); }

  int empty() {
    for (char* at = pbase(); at < pptr();) {
      ssize_t count = ::write(1, at, pptr() - at);
      if (count <= 0) return -1;
      at += count;
    }
    setp(buffer, buffer + sizeof buffer);
    return 0;
  }

  int_type overflow(int_type c) override {
    if (empty()) return traits_type::eof();
    if (c != traits_type::eof()) {
      *pptr() = (char)c;
      pbump(1);
    }
    return traits_type::not_eof(c);
  }

  int sync() override { return empty(); }

  std::streamsize xsputn(const char* text, std::streamsize count) override {
    if (count > epptr() - pptr()) {
      empty();
      if (count > (std::streamsize)sizeof buffer) {
        std::streamsize done = 0;
        while (done < count) {
          ssize_t some = ::write(1, text + done, count - done);
          if (some <= 0) return done;
          done += some;
        }
        return count;
      }
    }
    memcpy(pptr(), text, count);
    pbump((int)count);
    return count;
  }
};

/** Never destroyed: what is printed by the last destructors must come out. */
alignas(Input) char input[sizeof(Input)];
alignas(Output) char output[sizeof(Output)];

__attribute__((constructor(200))) void install() {
  static std::ios_base::Init streams;
  std::cin.rdbuf(new (input) Input);
  std::cout.rdbuf(new (output) Output);
}

}  // namespace

extern "C" void __olsol_flush() {
  std::cout.flush();
}

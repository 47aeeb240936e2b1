// Calls a candidate's `solution` with arguments from JSON and gives its value as JSON. Types are taken from the
// function itself, so that parameters may be values or references, and `int` or `long long` as its author likes.
#pragma once
#include <bits/stdc++.h>

extern "C" void __wasm_call_ctors();

namespace olsol {

extern "C" {
__attribute__((import_module("olsol"), import_name("input_size"))) size_t olsol_input_size(void);
__attribute__((import_module("olsol"), import_name("input"))) void olsol_input(char* target);
__attribute__((import_module("olsol"), import_name("result"))) void olsol_result(const char* text, size_t size);
}

/** Reads what the judge has written itself: legal JSON, of the signature's types. */
class Reader {
 public:
  explicit Reader(std::string text) : text(std::move(text)) {}

  bool next(char wanted) {
    skipSpace();
    if (at >= text.size() || text[at] != wanted) return false;
    at++;
    return true;
  }

  std::string word() {
    skipSpace();
    size_t start = at;
    while (at < text.size() && !strchr(",]} \n\r\t", text[at])) at++;
    return text.substr(start, at - start);
  }

  std::string quoted() {
    std::string read;
    next('"');
    while (at < text.size() && text[at] != '"') {
      if (text[at] != '\\')
        read += text[at++];
      else
        escape(read);
    }
    at++;
    return read;
  }

 private:
  std::string text;
  size_t at = 0;

  void skipSpace() {
    while (at < text.size() && strchr(" \n\r\t", text[at])) at++;
  }

  unsigned hex() {
    unsigned code = (unsigned)strtoul(text.substr(at, 4).c_str(), nullptr, 16);
    at += 4;
    return code;
  }

  void escape(std::string& read) {
    char kind = text[at + 1];
    at += 2;
    static const char names[] = "bfnrt", values[] = "\b\f\n\r\t";
    if (const char* found = strchr(names, kind))
      read += values[found - names];
    else if (kind != 'u')
      read += kind;
    else {
      unsigned code = hex();
      if (code >= 0xd800 && code < 0xdc00 && text.compare(at, 2, "\\u") == 0) {
        at += 2;
        code = 0x10000 + ((code - 0xd800) << 10) + (hex() - 0xdc00);
      }
      put(read, code);
    }
  }

  static void put(std::string& read, unsigned code) {
    if (code < 0x80)
      read += (char)code;
    else if (code < 0x800)
      (read += (char)(0xc0 | code >> 6)) += (char)(0x80 | (code & 63));
    else if (code < 0x10000)
      ((read += (char)(0xe0 | code >> 12)) += (char)(0x80 | (code >> 6 & 63))) += (char)(0x80 | (code & 63));
    else
      (((read += (char)(0xf0 | code >> 18)) += (char)(0x80 | (code >> 12 & 63))) += (char)(0x80 | (code >> 6 & 63))) +=
          (char)(0x80 | (code & 63));
  }
};

template <class T>
struct Json;

template <class T>
  requires std::is_integral_v<T>
struct Json<T> {
  static T read(Reader& from) {
    std::string word = from.word();
    if (word == "true" || word == "false") return (T)(word == "true");
    return (T)strtoll(word.c_str(), nullptr, 10);
  }
  static void write(std::string& to, T value) { to += std::to_string((long long)value); }
};

template <>
struct Json<bool> {
  static bool read(Reader& from) { return from.word() == "true"; }
  static void write(std::string& to, bool value) { to += value ? "true" : "false"; }
};

/** Truth values in arrays: those of `vector<bool>` have no address, which C needs. */
template <>
struct Json<unsigned char> {
  static unsigned char read(Reader& from) { return from.word() == "true"; }
  static void write(std::string& to, unsigned char value) { to += value ? "true" : "false"; }
};

template <>
struct Json<char> {
  static char read(Reader& from) {
    std::string text = from.quoted();
    return text.empty() ? '\0' : text[0];
  }
  static void write(std::string& to, char value);
};

template <class T>
  requires std::is_floating_point_v<T>
struct Json<T> {
  static T read(Reader& from) { return (T)strtod(from.word().c_str(), nullptr); }
  static void write(std::string& to, T value) {
    if (!std::isfinite(value)) throw std::domain_error("`solution` returned a number that is not finite");
    char text[64];
    for (int digits = 15; digits <= 17; digits++) {
      snprintf(text, sizeof text, "%.*g", digits, (double)value);
      if (strtod(text, nullptr) == (double)value) break;
    }
    to += text;
  }
};

template <>
struct Json<std::string> {
  static std::string read(Reader& from) { return from.quoted(); }
  static void write(std::string& to, const std::string& value) {
    to += '"';
    for (unsigned char c : value) {
      if (c == '"' || c == '\\')
        (to += '\\') += (char)c;
      else if (c >= 0x20)
        to += (char)c;
      else {
        char text[8];
        snprintf(text, sizeof text, "\\u%04x", c);
        to += text;
      }
    }
    to += '"';
  }
};

inline void Json<char>::write(std::string& to, char value) {
  Json<std::string>::write(to, std::string(1, value));
}

template <class T>
struct Json<std::vector<T>> {
  static std::vector<T> read(Reader& from) {
    std::vector<T> all;
    from.next('[');
    if (from.next(']')) return all;
    do all.push_back(Json<T>::read(from));
    while (from.next(','));
    from.next(']');
    return all;
  }
  static void write(std::string& to, const std::vector<T>& value) {
    to += '[';
    for (size_t i = 0; i < value.size(); i++) {
      if (i > 0) to += ',';
      Json<T>::write(to, value[i]);
    }
    to += ']';
  }
};

/** A call in three steps, so that the judge can time the one in the middle. */
template <class Function>
struct Call;

template <class Result, class... Parameters>
struct Call<Result (*)(Parameters...)> {
  using Arguments = std::tuple<std::decay_t<Parameters>...>;
  static inline Arguments* arguments;
  static inline std::decay_t<Result>* result;

  static void prepare() {
    std::string text(olsol_input_size(), '\0');
    olsol_input(text.data());
    Reader from(std::move(text));
    from.next('[');
    arguments = new Arguments{argument<std::decay_t<Parameters>>(from)...};
  }

  template <class Callable>
  static void call(Callable&& function) {
    result = new std::decay_t<Result>(
        std::apply([&](auto&... given) -> Result { return function(static_cast<Parameters>(given)...); }, *arguments));
  }

  static void finish() {
    std::string text;
    Json<std::decay_t<Result>>::write(text, *result);
    olsol_result(text.data(), text.size());
  }

 private:
  template <class T>
  static T argument(Reader& from) {
    T read = Json<T>::read(from);
    from.next(',');
    return read;
  }
};

/** A method called as a function. */
template <class Function>
struct Method;
template <class Owner, class Result, class... Parameters>
struct Method<Result (Owner::*)(Parameters...)> {
  using Plain = Result (*)(Parameters...);
};
template <class Owner, class Result, class... Parameters>
struct Method<Result (Owner::*)(Parameters...) const> {
  using Plain = Result (*)(Parameters...);
};

/** What leaves a solution uncaught ends it, as it would end a whole program. */
template <class Step>
void guarded(Step step) {
  try {
    step();
  } catch (...) {
    std::terminate();
  }
}

}  // namespace olsol

/** What the judge calls, in this order; `function` is a function or a lambda, `type` that of a plain function like it. */
#define OLSOL_EXPORTS(type, function)                                                                   \
  extern "C" {                                                                                          \
  __attribute__((export_name("olsol_begin"))) void olsol_begin() { olsol::guarded(__wasm_call_ctors); } \
  __attribute__((export_name("olsol_prepare"))) void olsol_prepare() { olsol::Call<type>::prepare(); }  \
  __attribute__((export_name("olsol_call"))) void olsol_call() {                                        \
    olsol::guarded([] { olsol::Call<type>::call(function); });                                          \
  }                                                                                                     \
  __attribute__((export_name("olsol_finish"))) void olsol_finish() {                                    \
    olsol::guarded([] { olsol::Call<type>::finish(); });                                                \
  }                                                                                                     \
  }

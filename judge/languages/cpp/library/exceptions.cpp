// C++ exceptions for wasm: throw, catch by type, rethrow, exception_ptr, terminate. The shipped library was built without them; this
// file has what it lacks or turns into abort(). One thread only. It is linked first, in place of the shipped definitions.
#include <unistd.h>
#include <wasi/api.h>

#include <any>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <functional>
#include <ios>
#include <new>
#include <optional>
#include <stdexcept>
#include <string>
#include <system_error>
#include <typeinfo>
#include <variant>

asm(".tagtype __cpp_exception i32\n.globl __cpp_exception\n__cpp_exception:\n");

using std::type_info;
using Dtor = void* (*)(void*);  // on wasm destructors return this
namespace {
// ---- exception objects: [Exc header][32-byte unwind area][thrown object]. clang's `catch (T*& p)` relies on those 32
// bytes.
struct alignas(16) Unwind {
  char opaque[32];
};
struct alignas(16) Exc {
  const type_info* type;
  Dtor dtor;
  int refs, handlers;                      // handlers < 0: rethrown out of its handler(s)
  Exc *nextCaught, *nextFlying, *primary;  // primary != null: a dependent exception made by rethrow_exception
  void* adjusted;
  int pool;  // pool: 1 + index of an emergency slot, 0: malloc
  Unwind u;
  void* object() { return primary ? (void*)(primary + 1) : (void*)(this + 1); }
};
static_assert(sizeof(Exc) % 16 == 0 && sizeof(Unwind) == 32);
Exc* ofObject(void* o) {
  return (Exc*)o - 1;
}
Exc* ofUnwind(void* u) {
  return (Exc*)((char*)u - offsetof(Exc, u));
}
Exc *caught, *flying;
unsigned uncaught;  // stacks: exceptions being handled; exceptions thrown and not yet caught
std::terminate_handler onTerminate;

constexpr int SLOTS = 16;
constexpr size_t SLOT = 512;
alignas(16) char pool[SLOTS][SLOT];
bool poolUsed[SLOTS];
void* rawAlloc(size_t n, int& slot) {
  slot = 0;
  if (void* p = std::malloc(n)) return p;
  if (n <= SLOT)
    for (int i = 0; i < SLOTS; i++)
      if (!poolUsed[i]) {
        poolUsed[i] = true;
        slot = i + 1;
        return pool[i];
      }
  std::terminate();
}
void rawFree(Exc* e) {
  if (e->pool)
    poolUsed[e->pool - 1] = false;
  else
    std::free(e);
}
Exc* newExc(size_t size) {
  int s;
  void* p = rawAlloc(sizeof(Exc) + size, s);
  std::memset(p, 0, sizeof(Exc));
  Exc* e = (Exc*)p;
  e->pool = s;
  return e;
}
void drop(Exc* e) {  // give up one reference
  if (--e->refs > 0) return;
  if (Exc* p = e->primary) {
    rawFree(e);
    drop(p);
    return;
  }
  if (e->dtor) e->dtor(e + 1);
  rawFree(e);
}

// ---- RTTI: the kind of a type_info is its vtable
extern "C" {
extern char _ZTVN10__cxxabiv117__class_type_infoE[], _ZTVN10__cxxabiv120__si_class_type_infoE[],
    _ZTVN10__cxxabiv121__vmi_class_type_infoE[], _ZTVN10__cxxabiv119__pointer_type_infoE[],
    _ZTVN10__cxxabiv120__function_type_infoE[], _ZTVN10__cxxabiv129__pointer_to_member_type_infoE[];
}
enum Kind { Other, Class, Si, Vmi, Ptr, Func, Member };
struct TiSi {
  void* v;
  const char* n;
  const type_info* base;
};
struct VBase {
  const type_info* base;
  long offFlags;
};
struct TiVmi {
  void* v;
  const char* n;
  unsigned flags, count;
  VBase bases[1];
};
struct TiPtr {
  void* v;
  const char* n;
  unsigned flags;
  const type_info* to;
  const type_info* cls;
};
Kind kind(const type_info* t) {
  const char* v = *(const char* const*)t - 2 * sizeof(void*);
  if (v == _ZTVN10__cxxabiv120__si_class_type_infoE) return Si;
  if (v == _ZTVN10__cxxabiv117__class_type_infoE) return Class;
  if (v == _ZTVN10__cxxabiv121__vmi_class_type_infoE) return Vmi;
  if (v == _ZTVN10__cxxabiv119__pointer_type_infoE) return Ptr;
  if (v == _ZTVN10__cxxabiv120__function_type_infoE) return Func;
  if (v == _ZTVN10__cxxabiv129__pointer_to_member_type_infoE) return Member;
  return Other;
}
bool isClass(Kind k) {
  return k == Class || k == Si || k == Vmi;
}
struct Hit {
  char* p = nullptr;
  bool found = false, ambiguous = false, open = false;
};
void walk(const type_info* t, char* obj, bool null, bool open, const type_info* want, Hit& h) {
  if (*t == *want) {
    if (h.found && h.p != obj) h.ambiguous = true;
    h.found = true;
    h.p = obj;
    h.open |= open;
    return;
  }
  Kind k = kind(t);
  if (k == Si)
    walk(((const TiSi*)t)->base, obj, null, open, want, h);
  else if (k == Vmi) {
    auto v = (const TiVmi*)t;
    for (unsigned i = 0; i < v->count; i++) {
      auto& b = v->bases[i];
      long off = b.offFlags >> 8;
      if (b.offFlags & 1) off = null ? 0 : *(long*)(*(char**)obj + off);
      walk(b.base, null ? nullptr : obj + off, null, open && (b.offFlags & 2), want, h);
    }
  }
}
bool upcast(const type_info* from, void*& p, const type_info* to) {
  Hit h;
  walk(from, (char*)p, !p, true, to, h);
  if (!h.found || h.ambiguous || !h.open) return false;
  p = h.p;
  return true;
}
const unsigned QUAL = 7, NOEX = 0x40;  // const, volatile, restrict; noexcept function
bool ptrMatch(const TiPtr* c, const TiPtr* t, void*& p, bool top, bool outerConst) {
  if ((t->flags & QUAL) & ~c->flags) return false;  // may only add qualifiers
  if (!top && (c->flags & QUAL) != (t->flags & QUAL) && !outerConst) return false;
  if ((c->flags & NOEX) & ~t->flags) return false;
  if (c->cls != t->cls && kind((const type_info*)c) == Member && *c->cls != *t->cls) return false;
  if (*c->to == *t->to) return true;
  Kind kc = kind(c->to), kt = kind(t->to);
  if (top && kind((const type_info*)c) == Ptr) {
    if (*c->to == typeid(void)) return kt != Func;
    if (isClass(kc) && isClass(kt)) return upcast(t->to, p, c->to);
  }
  if ((kc == Ptr && kt == Ptr) || (kc == Member && kt == Member))
    return ptrMatch((const TiPtr*)c->to, (const TiPtr*)t->to, p, false, (top || outerConst) && (c->flags & 1));
  return false;
}
void* nullValue = nullptr;
const int nullMember[2] = {-1, 0};
bool canCatch(const type_info* c, Exc* e) {
  Exc* o = e->primary ? e->primary : e;
  const type_info* t = o->type;
  void* p = e->object();
  Kind kt = kind(t), kc = kind(c);
  if (kt == Ptr) p = *(void**)p;
  if (*c == *t) {
    e->adjusted = p;
    return true;
  }
  if (kt == Ptr && kc == Ptr) {
    if (!ptrMatch((const TiPtr*)c, (const TiPtr*)t, p, true, true)) return false;
    e->adjusted = p;
    return true;
  }
  if (kt == Member && kc == Member) {
    if (!ptrMatch((const TiPtr*)c, (const TiPtr*)t, p, true, true)) return false;
    e->adjusted = p;
    return true;
  }
  if (*t == typeid(decltype(nullptr)) && kc == Ptr) {
    e->adjusted = nullptr;
    return true;
  }
  if (*t == typeid(decltype(nullptr)) && kc == Member) {
    e->adjusted = kind(((const TiPtr*)c)->to) == Func ? (void*)&nullValue : (void*)nullMember;
    return true;
  }
  if (isClass(kt) && isClass(kc) && upcast(t, p, c)) {
    e->adjusted = p;
    return true;
  }
  return false;
}
[[noreturn]] void raise(Exc* e) {
  uncaught++;
  e->nextFlying = flying;
  flying = e;
  __builtin_wasm_throw(0, &e->u);
}

// ---- LSDA (what clang puts in .gcc_except_table for wasm: call sites are (index, action) ULEB pairs in landing-pad
// order)
unsigned long uleb(const uint8_t*& p) {
  unsigned long r = 0;
  int s = 0;
  uint8_t b;
  do {
    b = *p++;
    r |= (unsigned long)(b & 127) << s;
    s += 7;
  } while (b & 128);
  return r;
}
long sleb(const uint8_t*& p) {
  unsigned long r = 0;
  int s = 0;
  uint8_t b;
  do {
    b = *p++;
    r |= (unsigned long)(b & 127) << s;
    s += 7;
  } while (b & 128);
  if (s < 32 && (b & 64)) r |= ~0ul << s;
  return (long)r;
}
int selectHandler(const uint8_t* p, int pad, Exc* e) {
  if (!p) return 0;
  if (*p++ != 0xff) uleb(p);
  const uint8_t* types = nullptr;
  if (*p++ != 0xff) {
    unsigned long o = uleb(p);
    types = p + o;
  }
  p++;
  unsigned long len = uleb(p);
  const uint8_t* actions = p + len;
  unsigned long act = 0;
  for (;; pad--) {
    if (p >= actions) return 0;
    uleb(p);
    act = uleb(p);
    if (pad == 0) break;
  }
  if (!act) return 0;
  for (const uint8_t* a = actions + act - 1;;) {
    long ix = sleb(a);
    const uint8_t* at = a;
    long next = sleb(a);
    if (ix > 0) {
      const type_info* c = ((const type_info* const*)types)[-ix];
      if (!c || canCatch(c, e)) return (int)ix;
    }
    if (!next) return 0;
    a = at + next;
  }
}

// ---- names for the message: builtins, std::, nested names, pointers and references, std::string; anything else stays
// mangled
struct Name {
  char b[512];
  size_t n = 0;
  void put(const char* s, size_t k) {
    if (n + k < sizeof b) {
      std::memcpy(b + n, s, k);
      n += k;
    }
    b[n] = 0;
  }
  void put(const char* s) { put(s, std::strlen(s)); }
};
const char* id(const char* s, Name& o) {
  int k = 0;
  while (*s >= '0' && *s <= '9') k = k * 10 + *s++ - '0';
  if (!k || (int)std::strlen(s) < k) return nullptr;
  if (!std::strncmp(s, "_GLOBAL__N", 10))
    o.put("(anonymous namespace)");
  else
    o.put(s, k);
  return s + k;
}
const char* demangle(const char* s, Name& o) {
  static const char str[] = "NSt3__212basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEE";
  if (!std::strncmp(s, str, sizeof str - 1)) {
    o.put("std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >");
    return s + sizeof str - 1;
  }
  static const char* const bi[] = {"v",  "void",
                                   "b",  "bool",
                                   "c",  "char",
                                   "a",  "signed char",
                                   "h",  "unsigned char",
                                   "s",  "short",
                                   "t",  "unsigned short",
                                   "i",  "int",
                                   "j",  "unsigned int",
                                   "l",  "long",
                                   "m",  "unsigned long",
                                   "x",  "long long",
                                   "y",  "unsigned long long",
                                   "n",  "__int128",
                                   "o",  "unsigned __int128",
                                   "f",  "float",
                                   "d",  "double",
                                   "e",  "long double",
                                   "w",  "wchar_t",
                                   "Dn", "decltype(nullptr)",
                                   "Di", "char32_t",
                                   "Ds", "char16_t",
                                   "Du", "char8_t"};
  for (size_t i = 0; i < sizeof bi / sizeof *bi; i += 2)
    if (!std::strncmp(s, bi[i], std::strlen(bi[i]))) {
      o.put(bi[i + 1]);
      return s + std::strlen(bi[i]);
    }
  if (*s == 'P' || *s == 'R') {
    char c = *s;
    if ((s = demangle(s + 1, o))) o.put(c == 'P' ? "*" : "&");
    return s;
  }
  if (*s == 'K') {
    if ((s = demangle(s + 1, o))) o.put(" const");
    return s;
  }
  if (s[0] == 'S' && s[1] == 't') {
    o.put("std::");
    return id(s + 2, o);
  }
  if (*s == 'N') {
    s++;
    if (s[0] == 'S' && s[1] == 't') {
      o.put("std");
      s += 2;
      if (!std::strncmp(s, "3__2", 4)) s += 4;
      o.put("::");
    }
    bool first = true;
    while (*s != 'E') {
      if (!first) o.put("::");
      first = false;
      if (!(s = id(s, o))) return nullptr;
    }
    return s + 1;
  }
  if (*s == 'Z') {  // local type: Z <function> [<parameters>] E <name>
    if (!(s = demangle(s + 1, o))) return nullptr;
    if (*s != 'E') {
      o.put("(");
      for (bool first = true; *s != 'E'; first = false) {
        if (s[0] == 'v' && s[1] == 'E') {
          s++;
          break;
        }
        if (!first) o.put(", ");
        if (!(s = demangle(s, o))) return nullptr;
      }
      o.put(")");
    }
    o.put("::");
    s = id(s + 1, o);
    if (s && s[0] == '_') s = s[1] >= '0' && s[1] <= '9' ? s + 2 : nullptr;
    return s;
  }
  return id(s, o);
}
extern "C" __attribute__((weak)) void __olsol_flush();  // a fast cout, if linked
extern "C" __attribute__((import_module("olsol"), import_name("thrown"))) void olsol_thrown(const char* type,
                                                                                          size_t typeSize,
                                                                                          const char* what,
                                                                                          size_t whatSize);
void say(const char* s) {
  (void)!::write(2, s, std::strlen(s));
}
[[noreturn]] void defaultTerminate() {
  if (__olsol_flush) __olsol_flush();
  std::fflush(stdout);
  if (Exc* e = flying ? flying : caught) {  // flying: terminated by noexcept, or by a destructor during unwinding
    Exc* o = e->primary ? e->primary : e;
    Name n;
    const char* m = o->type->name();
    const char* end = demangle(m, n);
    if (!end || *end) {
      n.n = 0;
      n.put(m);
    }
    const char* what = "";
    void* p = e->object();
    if (isClass(kind(o->type)) && upcast(o->type, p, &typeid(std::exception))) what = ((std::exception*)p)->what();
    say("terminate called after throwing an instance of '");
    say(n.b);
    say("'\n");
    if (*what) {
      say("  what():  ");
      say(what);
      say("\n");
    }
    olsol_thrown(n.b, std::strlen(n.b), what, std::strlen(what));
  } else
    say("terminate called without an active exception\n");
  std::_Exit(134);
}
}  // namespace

extern "C" void __olsol_init_exception(void* o, type_info* t, Dtor d) noexcept;
namespace __cxxabiv1 {  // declared by libc++'s exception_ptr.h
extern "C" __cxa_exception* __cxa_init_primary_exception(void* o, type_info* t, Dtor d) noexcept {
  __olsol_init_exception(o, t, d);
  ofObject(o)->refs = 0;
  return (__cxa_exception*)ofObject(o);
}
}  // namespace __cxxabiv1
extern "C" {
struct {
  int lpad;
  const uint8_t* lsda;
  int selector;
} __wasm_lpad_context;
int __gxx_wasm_personality_v0(...) {
  return 0;
}  // only its address is recorded
int _Unwind_CallPersonality(void* u) {
  __wasm_lpad_context.selector = selectHandler(__wasm_lpad_context.lsda, __wasm_lpad_context.lpad, ofUnwind(u));
  return 0;
}
void _Unwind_DeleteException(void*) {}

void* __cxa_allocate_exception(size_t n) noexcept {
  return newExc(n) + 1;
}
void __cxa_free_exception(void* o) noexcept {
  rawFree(ofObject(o));
}
void __olsol_init_exception(void* o, type_info* t, Dtor d) noexcept {
  Exc* e = ofObject(o);
  e->type = t;
  e->dtor = d;
  e->adjusted = kind(t) == Ptr ? *(void**)o : o;
}
/** Whoever leaves this uncaught is asked for its line: by then the stack is gone. */
__attribute__((import_module("olsol"), import_name("throwing"))) void olsol_throwing(void);
[[noreturn]] void __cxa_throw(void* o, type_info* t, Dtor d) {
  olsol_throwing();
  __olsol_init_exception(o, t, d);
  Exc* e = ofObject(o);
  e->refs = 1;
  raise(e);
}
void* __cxa_get_exception_ptr(void* u) noexcept {
  return ofUnwind(u)->adjusted;
}
void* __cxa_begin_catch(void* u) noexcept {
  Exc* e = ofUnwind(u);
  if (!e->handlers) {
    e->nextCaught = caught;
    caught = e;
  }  // otherwise rethrown and caught again inside its own handler: still on the stack
  e->handlers = (e->handlers < 0 ? -e->handlers : e->handlers) + 1;
  for (Exc** f = &flying; *f; f = &(*f)->nextFlying)
    if (*f == e) {
      *f = e->nextFlying;
      uncaught--;
      break;
    }
  return e->adjusted;
}
void __cxa_end_catch() {
  Exc* e = caught;
  if (!e) return;
  if (e->handlers < 0) {
    if (++e->handlers == 0) caught = e->nextCaught;
  }  // in flight again: whoever catches it next destroys it
  else if (--e->handlers == 0) {
    caught = e->nextCaught;
    drop(e);
  }
}
[[noreturn]] void __cxa_rethrow() {
  Exc* e = caught;
  if (!e) std::terminate();
  e->handlers = -e->handlers;
  raise(e);
}
unsigned __cxa_uncaught_exceptions() noexcept {
  return uncaught;
}
bool __cxa_uncaught_exception() noexcept {
  return uncaught != 0;
}
type_info* __cxa_current_exception_type() {
  return !caught ? nullptr : const_cast<type_info*>((caught->primary ? caught->primary : caught)->type);
}
// exception_ptr (libc++'s own class calls these)
void __cxa_increment_exception_refcount(void* o) noexcept {
  if (o) ofObject(o)->refs++;
}
void __cxa_decrement_exception_refcount(void* o) noexcept {
  if (o) drop(ofObject(o));
}
void* __cxa_current_primary_exception() noexcept {
  if (!caught) return nullptr;
  Exc* e = caught->primary ? caught->primary : caught;
  e->refs++;
  return e + 1;
}
void __cxa_rethrow_primary_exception(void* o) {
  if (!o) return;
  Exc* p = ofObject(o);
  p->refs++;
  Exc* e = newExc(0);
  e->primary = p;
  e->refs = 1;
  e->adjusted = p->adjusted;
  raise(e);
}
// throwing language helpers
[[noreturn]] void __cxa_bad_cast() {
  throw std::bad_cast();
}
[[noreturn]] void __cxa_bad_typeid() {
  throw std::bad_typeid();
}
[[noreturn]] void __cxa_throw_bad_array_new_length() {
  throw std::bad_array_new_length();
}

}

namespace std {
[[noreturn]] void terminate() noexcept {
  static bool again;
  if (onTerminate && !again) {
    again = true;
    try {
      onTerminate();
    } catch (...) {
    }
    say("terminate handler returned\n");
    std::_Exit(134);
  }
  defaultTerminate();
}
terminate_handler set_terminate(terminate_handler h) noexcept {
  auto o = get_terminate();
  onTerminate = h;
  return o;
}
terminate_handler get_terminate() noexcept {
  return onTerminate ? onTerminate : (terminate_handler)defaultTerminate;
}
[[noreturn]] void __throw_bad_alloc() {
  throw bad_alloc();
}
inline namespace __2 {
[[noreturn]] void __throw_runtime_error(const char* m) {
  throw runtime_error(m);
}
[[noreturn]] void __throw_system_error(int ev, const char* w) {
  throw system_error(error_code(ev, system_category()), w);
}
void ios_base::clear(iostate s) {
  __rdstate_ = __rdbuf_ ? s : s | badbit;
  if (__rdstate_ & __exceptions_) throw failure("basic_ios::clear");
}
void ios_base::__set_badbit_and_consider_rethrow() {
  __rdstate_ |= badbit;
  if (__exceptions_ & badbit) throw;
}
void ios_base::__set_failbit_and_consider_rethrow() {
  __rdstate_ |= failbit;
  if (__exceptions_ & failbit) throw;
}
template <class T, class F>
static T conv(const char* fn, const string& s, size_t* ix, F f) {  // messages as libstdc++: just the function's name
  const char* b = s.c_str();
  char* e;
  int keep = errno;
  errno = 0;
  auto v = f(b, &e);
  int err = errno;
  errno = keep;
  if (e == b) throw invalid_argument(fn);
  if (err == ERANGE || (T)v != v) {
    if (v == v) throw out_of_range(fn);
  }
  if (ix) *ix = e - b;
  return (T)v;
}
int stoi(const string& s, size_t* i, int base) {
  return conv<int>("stoi", s, i, [=](const char* b, char** e) { return strtol(b, e, base); });
}
long stol(const string& s, size_t* i, int base) {
  return conv<long>("stol", s, i, [=](const char* b, char** e) { return strtol(b, e, base); });
}
unsigned long stoul(const string& s, size_t* i, int base) {
  return conv<unsigned long>("stoul", s, i, [=](const char* b, char** e) { return strtoul(b, e, base); });
}
long long stoll(const string& s, size_t* i, int base) {
  return conv<long long>("stoll", s, i, [=](const char* b, char** e) { return strtoll(b, e, base); });
}
unsigned long long stoull(const string& s, size_t* i, int base) {
  return conv<unsigned long long>("stoull", s, i, [=](const char* b, char** e) { return strtoull(b, e, base); });
}
float stof(const string& s, size_t* i) {
  return conv<float>("stof", s, i, [](const char* b, char** e) { return strtof(b, e); });
}
double stod(const string& s, size_t* i) {
  return conv<double>("stod", s, i, [](const char* b, char** e) { return strtod(b, e); });
}
long double stold(const string& s, size_t* i) {
  return conv<long double>("stold", s, i, [](const char* b, char** e) { return strtold(b, e); });
}
const char* bad_function_call::what() const noexcept {
  return "bad_function_call";
}  // texts as libstdc++
}  // namespace __2
const char* bad_optional_access::what() const noexcept {
  return "bad optional access";
}
const char* bad_variant_access::what() const noexcept {
  return "std::get: wrong index for variant";
}
const char* bad_any_cast::what() const noexcept {
  return "bad any_cast";
}
}  // namespace std

static void* take(size_t n, size_t al) {
  if (!n) n = 1;
  for (;;) {
    void* p = al <= 16 ? std::malloc(n) : ::aligned_alloc(al, (n + al - 1) / al * al);
    if (p) return p;
    if (auto h = std::get_new_handler())
      h();
    else
      throw std::bad_alloc();
  }
}
static void* takeQuiet(size_t n, size_t al) noexcept {
  try {
    return take(n, al);
  } catch (...) {
    return nullptr;
  }
}
void* operator new(size_t n) {
  return take(n, 1);
}
void* operator new[](size_t n) {
  return ::operator new(n);
}
void* operator new(size_t n, std::align_val_t a) {
  return take(n, (size_t)a);
}
void* operator new[](size_t n, std::align_val_t a) {
  return ::operator new(n, a);
}
void* operator new(size_t n, const std::nothrow_t&) noexcept {
  try {
    return ::operator new(n);
  } catch (...) {
    return nullptr;
  }
}
void* operator new[](size_t n, const std::nothrow_t&) noexcept {
  try {
    return ::operator new[](n);
  } catch (...) {
    return nullptr;
  }
}
void* operator new(size_t n, std::align_val_t a, const std::nothrow_t&) noexcept {
  return takeQuiet(n, (size_t)a);
}
void* operator new[](size_t n, std::align_val_t a, const std::nothrow_t&) noexcept {
  return takeQuiet(n, (size_t)a);
}

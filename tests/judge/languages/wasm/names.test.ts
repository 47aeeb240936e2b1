// What functions of compiled programs are called in a receipt.
import { describe, expect, it } from 'vitest';
import { ownName, plainName } from '../../../../judge/languages/wasm/names.ts';

describe('a library function is named without types, parameters and versions', () => {
  const NAMES: Readonly<Record<string, string | undefined>> = {
    'std::__2::vector<int, std::__2::allocator<int>>::erase[abi:nqe220100](std::__2::__wrap_iter<int const*>)':
      'std::vector::erase',
    'void std::__2::sort[abi:nqe220100]<std::__2::__wrap_iter<int*>, main::$_0>(std::__2::__wrap_iter<int*>)':
      'std::sort',
    'std::__2::basic_string<char, std::__2::char_traits<char>>::operator+=[abi:nqe220100](char)':
      'std::string::operator+=',
    'std::__2::map<int, int, std::__2::less<int>>::operator[](int const&)': 'std::map::operator[]',
    'std::__2::function<int (int)>::operator()(int) const': 'std::function::operator()',
    'std::__2::basic_ostream<char>& std::__2::operator<<[abi:nqe220100]<char>(std::__2::basic_ostream<char>&, int)':
      'std::operator<<',
    'std::__2::basic_string<char>::~basic_string[abi:nqe220100]()': 'std::string::~string',
    'operator new[](unsigned long)': 'operator new[]',
    _ZNSt3__211__wrap_iterIPKiEC2B9nqe220100: 'std::__wrap_iter',
    qsort: 'qsort',
    '`': undefined,
  };
  it.each(Object.entries(NAMES))('%s', (name, plain) => expect(plainName(name)).toBe(plain));
});

describe('a function of the candidate is known by its own name', () => {
  it.each([
    ['solution(std::__2::vector<int>&, int)', '', 'solution'],
    ['Solution::visit(int)', '', 'visit'],
    ['int largest<int>(int, int)', '', 'largest'],
    ['P::operator<(P const&) const', '', 'operator<'],
    ['__original_main', '', undefined],
    ['main::$_1::operator()(int) const', '  function<int(int)> dfs = [&](int u) {', 'dfs'],
    ['main::$_0::operator()(int, int) const', '  sort(a.begin(), a.end(), [](int x, int y) {', undefined],
    ['solution(std::__2::vector<int>)::$_0::operator()(int, int) const', '', 'solution'],
    ["auto solution(int)::'lambda'(auto&)::operator()<int>(auto&) const", '', 'solution'],
    ['_ZZ8solutionNSt3__2ENK3$_0clE', '', 'solution'],
    ['_ZZN8Solution5solveEvENKUlRT_E_clIiEEDaS1_', '', 'solve'],
  ])('%s', (name, line, known) => expect(ownName(name, line)).toBe(known));
});

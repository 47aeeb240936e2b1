// What in a program makes its work grow, and when steps and time tell different stories, in Korean.
import type { growthCauses as en } from './growth-causes.en.ts';

const hidden: ReadonlyMap<string, string> = new Map([
  ['spread', '전개 구문(`...`) 복사'],
  ['rest', '나머지 구문(`...`) 복사'],
  ['bigint', 'BigInt 연산'],
  ['call', '내장 함수'],
]);

const callText = (name: string) => hidden.get(name) ?? `\`${name}\``;

export const growthCauses: typeof en = {
  callInLoop: (name) => `반복문 안의 ${callText(name)}`,
  callIn: (name, within) => `함수 \`${within}\` 안의 ${callText(name)}`,
  call: callText,
  loops: (depth) => (depth === 1 ? '반복문' : `${depth}중 반복문`),
  inFunction: (what, name) => `함수 \`${name}\`의 ${what}`,
  calls: (name) => `함수 \`${name}\` 호출`,
  hiddenCost: (steps, time) =>
    `코드의 연산 횟수는 ${steps} 수준인데 시간은 ${time} 수준으로 늘어납니다. 엔진 안에서 겉보기보다 오래 걸리는 작업(메모리, 긴 문자열, 정규식)이 있습니다.`,
  engineHelps: (steps, time) =>
    `연산 횟수는 ${steps} 수준인데 시간은 아직 ${time} 수준입니다. 입력이 작을 때는 엔진이 빠르게 처리하지만 커지면 달라집니다.`,
};

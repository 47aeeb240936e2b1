// What `olsol mutate` says, in Korean.
import type { mutation as en } from './mutation.en.ts';

export const mutation: typeof en = {
  about: '기준 풀이를 조금씩 바꾸어 보고, 정확성 테스트가 알아채지 못하는 변경을 보여 줍니다',
  optionJson: '결과를 JSON으로 출력합니다',
  exitCodes: '\n종료 코드: 0 테스트가 충분히 강함, 1 부족함, 2 측정하지 못함.',
  noModel: (slug) => `${slug}에는 JavaScript 기준 풀이가 없습니다. JavaScript 기준 풀이만 바꾸어 볼 수 있습니다.`,
  noCases: (slug) => `${slug}에는 정확성 테스트가 없습니다.`,
  modelFails: (file, name) =>
    name === undefined ? `${file}: 컴파일되지 않습니다.` : `${file}: ${name} 케이스를 통과하지 못합니다.`,
  progress: (done, total) => `변이 ${done}/${total}`,
  score: (percent, killed, total, equivalent) =>
    `변이: ${total}개 중 ${killed}개(${percent})를 잡아냄${equivalent === 0 ? '' : `, 원래 풀이와 구별되지 않는 변이 ${equivalent}개`}`,
  tooWeak: (percent, wanted) =>
    `정확성 테스트가 변이의 ${percent}만 잡아냅니다. ${wanted} 이상이어야 합니다 (나머지는 \`olsol mutate\`로 볼 수 있습니다)`,
  survivor: (line, before, after) => `${line}번째 줄: ${before} → ${after}`,
  noticedBy: '이 변이를 알아채는 입력:',
};

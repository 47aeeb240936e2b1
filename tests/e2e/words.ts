// What the page says, in both languages: the tests find things by their names, as a person does.
import { first as firstEn } from '../../web/src/words/first.en.ts';
import { first as firstKo } from '../../web/src/words/first.ko.ts';
import { en as laterEn, ko as laterKo } from '../../web/src/words/later.ts';

export const en = { ...firstEn, ...laterEn };
export const ko: typeof en = { ...firstKo, ...laterKo };

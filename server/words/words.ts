// Everything that the server says to a person, by language. The compiler sees to it that both have the same.
import type { Tongue } from '../schema/problem.ts';
import { api as apiEn } from './api.en.ts';
import { api as apiKo } from './api.ko.ts';
import { cli as cliEn } from './cli.en.ts';
import { cli as cliKo } from './cli.ko.ts';
import { elsewhere as elsewhereEn } from './elsewhere.en.ts';
import { elsewhere as elsewhereKo } from './elsewhere.ko.ts';
import { exams as examsEn } from './exams.en.ts';
import { exams as examsKo } from './exams.ko.ts';
import { http as httpEn } from './http.en.ts';
import { http as httpKo } from './http.ko.ts';
import { months as monthsEn } from './months.en.ts';
import { months as monthsKo } from './months.ko.ts';
import { reviews as reviewsEn } from './reviews.en.ts';
import { reviews as reviewsKo } from './reviews.ko.ts';
import { store as storeEn } from './store.en.ts';
import { store as storeKo } from './store.ko.ts';

const en = {
  api: apiEn,
  cli: cliEn,
  elsewhere: elsewhereEn,
  exams: examsEn,
  http: httpEn,
  months: monthsEn,
  reviews: reviewsEn,
  store: storeEn,
};

export type ServerWords = typeof en;

export const SERVER_WORDS: Readonly<Record<Tongue, ServerWords>> = {
  en,
  ko: {
    api: apiKo,
    cli: cliKo,
    elsewhere: elsewhereKo,
    exams: examsKo,
    http: httpKo,
    months: monthsKo,
    reviews: reviewsKo,
    store: storeKo,
  },
};

// What the list of problems and the frame around all pages ask of the server: loaded before anything is shown.
import type { Settings } from '#server/schema/settings';
import { answer, client } from './request.ts';

export const first = {
  about: () => answer(client.about.$get()),
  problems: {
    list: () => answer(client.problems.$get()),
  },
  settings: {
    get: () => answer(client.settings.$get()),
    save: (json: Settings) => answer(client.settings.$put({ json })),
  },
  sittings: {
    running: () => answer(client.sittings.running.$get()),
  },
};

// Theme and language of the document, as the settings have them now.
import { useEffect, useLayoutEffect } from 'react';
import { queryClient } from '../query.ts';
import { speak } from '../request.ts';
import { useDark } from '../settings.ts';
import { useTongue } from '../tongue.ts';
import { loadTongue } from '../words/words.ts';

export function useLook(): void {
  const dark = useDark();
  const tongue = useTongue();
  // Before the pages ask for anything.
  speak(tongue);
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  }, [dark]);
  useLayoutEffect(() => {
    document.documentElement.lang = tongue;
  }, [tongue]);
  useEffect(() => {
    void loadTongue(tongue);
    if (heard !== undefined && heard !== tongue) void queryClient.invalidateQueries({ queryKey: ['problems'] });
    heard = tongue;
  }, [tongue]);
}

/** The language of the server's sentences in the list of problems. */
let heard: string | undefined;

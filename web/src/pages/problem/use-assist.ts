// Where the editor gets help with a language: Python has it, when it is wanted and installed, and while the server is there.
import { useQuery } from '@tanstack/react-query';
import type { Language } from '#judge/schema/language';
import { api } from '../../api.ts';
import { useServerState } from '../../server-state.ts';
import { useSettings } from '../../settings.ts';

/** The address of the assistant; undefined when there is none. */
export function useAssist(language: Language): string | undefined {
  const { pythonAssist } = useSettings();
  const isWanted = language === 'python' && pythonAssist;
  const { data } = useQuery({ queryKey: ['about'], queryFn: api.about, enabled: isWanted });
  const isThere = useServerState() === 'online' && data !== undefined && data.assist.missing === undefined;
  return isWanted && isThere ? api.assist.python : undefined;
}

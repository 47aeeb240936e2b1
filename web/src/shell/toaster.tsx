// Where toasts appear.
import { Toaster as Sonner } from 'sonner';
import { useDark } from '../settings.ts';
import { useWords } from '../words/words.ts';

export function Toaster() {
  const { shell } = useWords();
  return (
    <Sonner
      theme={useDark() ? 'dark' : 'light'}
      position="bottom-right"
      containerAriaLabel={shell.notifications}
      toastOptions={{ className: 'shell-toast' }}
    />
  );
}

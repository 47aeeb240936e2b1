// Copying a text to the clipboard, and saying that it was done.
import { toast } from 'sonner';
import { useWords } from '../words/words.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

/** Copies a text and says so in a toast. */
export function useCopy(): (text: string) => void {
  const { parts } = useWords();
  return (text) => {
    navigator.clipboard.writeText(text).then(
      () => toast.success(parts.copied),
      () => toast.error(parts.notCopied),
    );
  };
}

type CopyButtonProps = { readonly text: string /** Says what is copied. */; readonly label: string };

export function CopyButton({ text, label }: CopyButtonProps) {
  const copy = useCopy();
  return (
    <Button kind="quiet" aria-label={label} title={label} onClick={() => copy(text)}>
      <Icon name="copy" />
    </Button>
  );
}

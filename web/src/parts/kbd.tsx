// Keys as they are named on this machine.
import { shownKeys } from '../keys.ts';
import { isMac } from '../platform.ts';
import './kbd.css';

export function Kbd({ keys }: { readonly keys: string }) {
  return (
    <span className="kbd">
      {shownKeys(keys, isMac).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}

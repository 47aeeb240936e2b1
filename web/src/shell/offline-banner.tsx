// Says that the server is away, for as long as it is.
import { useEffect, useRef } from 'react';
import { Icon } from '../parts/icon.tsx';
import { say } from '../parts/say.ts';
import { useServerState } from '../server-state.ts';
import { useWords } from '../words/words.ts';

export function OfflineBanner() {
  const { shell } = useWords();
  const isOffline = useServerState() === 'offline';
  const wasOffline = useRef(false);
  useEffect(() => {
    if (wasOffline.current && !isOffline) say('success', shell.backOnline);
    wasOffline.current = isOffline;
  }, [isOffline, shell]);
  return (
    <div role="status">
      {isOffline && (
        <div className="banner">
          <Icon name="warning" />
          <strong>{shell.offline}</strong>
          <span>{shell.offlineMore}</span>
        </div>
      )}
    </div>
  );
}

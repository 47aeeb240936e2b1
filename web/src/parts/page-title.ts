// The title of the window, as long as a page is shown.
import { useEffect } from 'react';

export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? 'olsol' : `${title} · olsol`;
  }, [title]);
}

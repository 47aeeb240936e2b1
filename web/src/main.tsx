// Starts the page.
import '@fontsource-variable/jetbrains-mono/wght.css';
import './styles/tokens.css';
import './styles/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './query.ts';
import { router } from './router.tsx';
import { onServerBack, watchServer } from './server-state.ts';
import { watchSettings } from './settings.ts';
import { firstTongue } from './tongue.ts';
import { loadTongue } from './words/words.ts';

watchServer();
watchSettings();
onServerBack(() => void queryClient.invalidateQueries());
void show();

// No `await` of the module itself: it would make the bundler cut the first chunk to pieces.
async function show(): Promise<void> {
  const place = document.getElementById('app');
  if (place === null) throw new Error('index.html has no #app');
  const tongue = firstTongue();
  await loadTongue(tongue);
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
  // So that the language can be switched at once.
  await loadTongue(tongue === 'ko' ? 'en' : 'ko');
}

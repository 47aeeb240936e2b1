// How the page is built, and how it is served while it is being written.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const installed = (path: string) => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  worker: { format: 'es' },
  resolve: {
    alias: [
      // Its "browser" export is an outdated bundle, and it asks for Monaco by names that Monaco no longer exports.
      { find: /^monaco-vim$/, replacement: installed('monaco-vim/dist/index.mjs') },
      { find: /^monaco-editor\/esm\/vs\/editor\/editor\.api(\.js)?$/, replacement: 'monaco-editor/editor' },
      { find: /^monaco-editor\/esm\/vs\/(.*)$/, replacement: 'monaco-editor/$1' },
    ],
  },
  build: { target: 'baseline-widely-available', chunkSizeWarningLimit: 8000, manifest: true },
});

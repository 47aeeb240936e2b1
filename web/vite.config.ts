// How the page is built, and how it is served while it is being written.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { guardRooms } from './build/rooms.ts';
import { proxyTo } from './proxy.ts';
import { editorPlugin } from './src/editor/vite-plugin.ts';

const apiPort = Number(process.env.API_PORT);

/** What several pages have in common. The editor and the plots are files of their own. */
const SHARED =
  /\/web\/src\/(exam|parts|pages|report|words)\/|\/web\/src\/api\.ts$|\/judge\/report\/(names|numbers|reason-text|why-text)\.ts$|\/node_modules\/(@radix-ui|@tanstack|sonner|react-remove-scroll)/;

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [guardRooms(fileURLToPath(new URL('..', import.meta.url))), react(), editorPlugin()],
  resolve: {
    // React has had the hook for long: what replaces it for older versions is left out.
    alias: { 'use-sync-external-store/shim/with-selector': 'use-sync-external-store/with-selector' },
  },
  worker: { format: 'es' },
  server: {
    host: '127.0.0.1',
    port: 4500,
    strictPort: true,
    // A build that is written at the same time is none of the page's business.
    watch: { ignored: ['**/web/dist*/**'] },
    ...(apiPort > 0 ? { proxy: proxyTo(apiPort) } : {}),
  },
  build: {
    target: 'baseline-widely-available',
    chunkSizeWarningLimit: 8000,
    manifest: true,
    // All browsers of the target know `modulepreload`.
    modulePreload: {
      polyfill: false,
      // A list of every page's scripts in the first one costs more than the script's own request on this machine saves.
      resolveDependencies: (_file, files, { hostType }) =>
        hostType === 'js' ? files.filter((file) => file.endsWith('.css')) : files,
    },
    reportCompressedSize: false,
    rolldownOptions: {
      // Says nothing that a person who starts the server could act on.
      checks: { pluginTimings: false },
      output: {
        // Few files: many small ones compress worse, and each is named in the first one.
        codeSplitting: {
          groups: [
            { name: 'first', test: /src\/main\.tsx$/, priority: 2 },
            { name: 'shared', test: SHARED, minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
});

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** While the explorer is worked on, `npm run dev -w web` asks the server that `npm start` started. */
const SERVER = 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2022',
    // An image that is inlined would need `data:` where the policy of the server may not allow it.
    assetsInlineLimit: 0,
    // The editor of the playground is 3 MB, and is loaded by the playground alone.
    chunkSizeWarningLimit: 4_000,
    rolldownOptions: {
      // Libraries speak to their own compilers by directives, which a bundle drops; nobody who installs us can do anything about it.
      onLog: (level, log, tell) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : tell(level, log)),
    },
  },
  worker: { format: 'es' },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/download', '/export', '/worlds', '/demo/graphql', '/demo/download', '/demo/export'].map((path) => [
        path,
        SERVER,
      ]),
    ),
  },
});

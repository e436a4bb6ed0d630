import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// `vite console` serves the pages with hot reload and passes everything else on to a server started by `bin/touchstone serve`.
const server = 'http://127.0.0.1:7410';

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    // A data: font or picture would need an exception in the content security policy.
    assetsInlineLimit: 0,
    // The preload helper works without inline scripts, but the polyfill for browsers without modulepreload is not needed any more.
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // Measured: vendor 708 kB, 219 kB gzipped, fetched once and kept by its hash.
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Two files that every page needs, instead of forty small ones; the chart stays with the page that shows it.
          groups: [
            { name: 'vendor', test: /node_modules\/(?!uplot)/ },
            { name: 'shared', test: /console\/src\/(?!pages\/|main)/, minShareCount: 2 },
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1', proxy: { '/v1': server, '/openapi.json': server } },
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { precompress } from './precompress.ts';
import { sharedPage } from './share/shared-page-build.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const onnxRuntime = fileURLToPath(
  new URL('../node_modules/onnxruntime-web/dist/ort.wasm.bundle.min.mjs', import.meta.url),
);

export default defineConfig({
  root,
  plugins: [precompress(), sharedPage()],
  // The bundle that holds its own loader: the others import a script at run time, which a strict CSP refuses.
  resolve: { alias: [{ find: /^onnxruntime-web(\/wasm)?$/, replacement: onnxRuntime }] },
  // Found late, it would make the dev server reload the page in the middle of a test.
  optimizeDeps: { include: ['onnxruntime-web/wasm'] },
  assetsInclude: ['**/*.onnx'],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    // Inlined as data: they would need a wider CSP.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // The pages come from the same machine: one larger file is no slower than two.
    chunkSizeWarningLimit: 1000,
    // Compressing is most of a build, and known to be.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
});

import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  base: './',
  plugins: [svelte(), svelteTesting()],
  resolve: {
    alias: {
      $bindings: at('./src/bindings'),
      $lib: at('./src/lib'),
      $components: at('./src/components'),
      $views: at('./src/views'),
    },
  },
  // The catalogue of texts and the guide stand beside this folder.
  server: { host: '127.0.0.1', fs: { allow: [at('.'), at('../lang'), at('../docs/guide')] } },
  preview: { host: '127.0.0.1' },
  build: {
    target: ['es2023', 'safari17'],
    // The window's content security policy refuses fonts and scripts in data: addresses.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    setupFiles: ['./tests/setup.ts'],
    restoreMocks: true,
    // A test that draws the whole window takes its time on a busy machine.
    testTimeout: 30_000,
  },
});

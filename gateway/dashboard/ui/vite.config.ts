import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { mockDesk } from './dev-mock/plugin.ts';

const desk = process.env.CASEBOOK_URL ?? 'http://127.0.0.1:8080';

export default defineConfig(({ mode }) => ({
  plugins: [react(), ...(mode === 'mock' ? [mockDesk()] : [])],
  server: {
    host: '127.0.0.1',
    port: Number(process.env.CASEBOOK_UI_PORT ?? 5173),
    // Sign in at the desk itself: cookies ignore ports, so the session holds here too.
    proxy: mode === 'mock' ? undefined : { '/api': desk, '/login': desk, '/oauth2': desk, '/logout': desk },
  },
  build: { outDir: 'dist', assetsInlineLimit: 0 },
  test: {
    environment: 'node',
    setupFiles: ['./src/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    // A context for each file in two long-lived processes instead of a process for each: a quarter of the time.
    pool: 'vmForks',
    maxWorkers: 2,
    // On a busy machine a page of many fields takes its time.
    testTimeout: 30_000,
  },
}));

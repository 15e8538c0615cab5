import { defineConfig } from 'vitest/config';

/** Tests that read the built site in dist/. */
export default defineConfig({
  test: { include: ['tests/site/**/*.test.ts'], testTimeout: 120_000 },
});

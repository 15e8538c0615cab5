import { defineConfig } from 'vitest/config';

/** Tests that read the built site in dist/. They share what they load: reading the archive takes longer than most of them. */
export default defineConfig({
  test: { include: ['tests/site/**/*.test.ts'], testTimeout: 120_000, isolate: false },
});

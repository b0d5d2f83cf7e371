import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: ['rules/test/**/*.test.ts', 'server/test/**/*.test.ts', 'quality/**/*.test.ts'],
    setupFiles: ['server/test/seed.ts'],
    testTimeout: 30_000,
  },
});

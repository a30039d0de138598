import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/log-watch.ts', './test/support/seed.ts'],
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
})

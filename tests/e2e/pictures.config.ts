/** Pictures of the guide, made anew: `npx playwright test --config pictures.config.ts`. No part of the tests. */

import { defineConfig } from '@playwright/test';
import tests from './playwright.config.ts';

export default defineConfig({
  ...tests,
  testDir: 'pictures',
  outputDir: 'test-results/pictures',
  workers: 1,
  use: { ...tests.use, viewport: { width: 1280, height: 800 } },
});

/** Tests of the pages in the system's own Chromium, over the development server. */

import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'specs',
  outputDir: 'test-results',
  forbidOnly: process.env.CI === 'true',
  fullyParallel: true,
  workers: 2,
  // A story that fails now and then is a failure: it tells of a page that is not at rest when it seems so.
  retries: 0,
  timeout: process.env.SITAT_SLOW ? 180_000 : 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      // No browser is downloaded: the one that `cargo xtask test` found, else where Debian puts it.
      executablePath: process.env.SITAT_CHROMIUM ?? '/usr/bin/chromium',
      args: [
        // A sandbox inside a container or as root is refused by the kernel; the only page shown is our own.
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});

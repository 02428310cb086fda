import '@testing-library/jest-dom/vitest';

// The document of these tests lays nothing out and has no typefaces to wait for; some tests have no document.
if (typeof document !== 'undefined') {
  Object.defineProperty(document, 'fonts', { value: { ready: Promise.resolve() } });
}

/** Finds out where the page runs. */

import type { Host } from './host';

export async function chooseHost(): Promise<Host> {
  if ('__TAURI_INTERNALS__' in window) {
    const { TauriHost } = await import('./tauri');
    return new TauriHost();
  }
  const parameters = new URLSearchParams(location.search);
  if (import.meta.env.DEV && (import.meta.env.MODE === 'memory' || parameters.get('host') === 'memory')) {
    const { MemoryHost } = await import('./memory');
    return new MemoryHost();
  }
  const { HttpHost } = await import('./http');
  return new HttpHost(parameters.get('token') ?? '');
}

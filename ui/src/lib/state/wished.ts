import type { Host } from '$lib/host/host';
import type { ProjectState } from './project.svelte';

/**
 * Opens the file that the program was started with and those that a later start hands on to this window, but none in the
 * place of a project that is open or locked: the window is then there for that one already.
 */
export async function openWished(
  host: Host,
  project: ProjectState,
  fail: (thrown: unknown) => void,
): Promise<void> {
  const open = async () => {
    const file = await host.startupFile();
    if (file === null || project.isOpen || project.locked !== null) return;
    await project.open(file).catch(fail);
  };
  host.listen('file_wished', () => void open());
  await open();
}

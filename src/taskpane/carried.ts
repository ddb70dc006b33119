/** What a single file carries in itself, by the id of its element; null where the page has files beside it. */
export const carried = (id: string): string | null => document.getElementById(id)?.textContent ?? null;

/** Shows a page that the single file carries, in a window of its own. Links within a page of a blob don't work from a disk. */
export function showCarried(page: string): void {
  const shown = window.open('', '_blank')?.document;
  shown?.write(page);
  shown?.close();
}

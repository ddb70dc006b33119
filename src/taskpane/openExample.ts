import { openCopy, savesFiles } from '../excel';
import { saveFile } from './saveFile';

/** The example, which stands beside the pane's page. */
const EXAMPLE = 'municipality.xlsx';

/** Opens it as a workbook of its own; where this Excel can't, hands its file over to be saved. */
export async function openExample(): Promise<void> {
  const answer = await fetch(EXAMPLE);
  if (!answer.ok) throw new Error(`${EXAMPLE}: ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  try {
    await openCopy(bytes);
  } catch (error) {
    if (!savesFiles()) throw error;
    saveFile(EXAMPLE, bytes);
  }
}

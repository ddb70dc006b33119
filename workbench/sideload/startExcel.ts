/** Loads the add-in into the Excel of this machine: npm run start:excel */
import { buildAddin, projectFolders, stopped, stopSignal } from '../server';
import { runExcelCommand } from './command';
import { withExcel } from './session';

void runExcelCommand(async (words, say) => {
  const stop = stopSignal();
  await buildAddin(stop);
  await withExcel({ folder: projectFolders().addin, words, say }, async () => {
    say(words.opened);
    await stopped(stop);
  });
  return 0;
});

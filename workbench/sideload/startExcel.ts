/** Loads the add-in into the Excel of this machine: npm run start:excel */
import path from 'node:path';
import { buildAddin, folderFile, projectFolders, stopped, stopSignal } from '../server';
import { runExcelCommand } from './command';
import { withExcel } from './session';

void runExcelCommand(async (words) => {
  const say = (line: string): void => {
    console.log(line);
  };
  const stop = stopSignal();
  await buildAddin(stop);
  const { addin } = projectFolders();
  const answer = (asked: string) => folderFile(addin, asked);
  await withExcel({ manifest: path.join(addin, 'manifest.xml'), answer, words, say }, async () => {
    say(words.opened);
    await stopped(stop);
  });
  return 0;
});

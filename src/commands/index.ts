import { associateCommand, excelWorkbook, officeReady, openDialog, uiLanguage } from '../excel';
import { dayOnClock } from '../workbook';
import { messageAddress, messageOfError } from './messages';
import { COMMAND_NAMES, type CommandName } from './names';

const load = () => import(/* webpackChunkName: "core" */ './commands');

async function run(name: CommandName): Promise<void> {
  const locale = uiLanguage();
  try {
    const { COMMANDS } = await load();
    const message = await COMMANDS[name]({
      workbook: excelWorkbook(),
      locale,
      today: dayOnClock(new Date()),
    });
    if (message) await openDialog(messageAddress(message));
  } catch (error) {
    await openDialog(messageAddress(messageOfError(error, locale)));
  }
}

void officeReady().then(() => {
  for (const name of COMMAND_NAMES) associateCommand(name, () => run(name));
});

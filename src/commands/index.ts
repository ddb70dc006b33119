import { associateCommand, excelWorkbook, officeReady, openDialog, uiLanguage } from '../excel';
import { dayOnClock } from '../workbook';
import { COMMANDS, type Command } from './commands';
import { messageAddress } from './messageAddress';
import { messageOfError } from './report';

async function run(command: Command): Promise<void> {
  const locale = uiLanguage();
  try {
    const message = await command({ workbook: excelWorkbook(), locale, today: dayOnClock(new Date()) });
    if (message) await openDialog(messageAddress(message));
  } catch (error) {
    await openDialog(messageAddress(messageOfError(error, locale)));
  }
}

void officeReady().then(() => {
  for (const [name, command] of Object.entries(COMMANDS)) associateCommand(name, () => run(command));
});

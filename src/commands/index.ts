import {
  associateCommand,
  excelWorkbook,
  officeReady,
  openDialog,
  persistedState,
  uiLanguage,
} from '../excel';
import { dayOnClock } from '../workbook';
import { type Message, messageAddress, messageOfError } from './messages';
import { COMMAND_NAMES, type CommandName } from './names';

const load = () => import(/* webpackChunkName: "core" */ './commands');

const ready = officeReady();

/** Runs of buttons that were pressed before: each begins with what the last one has kept. */
let before: Promise<unknown> = Promise.resolve();

async function run(name: CommandName): Promise<Message | null> {
  const locale = uiLanguage();
  try {
    await ready;
    const { runCommand } = await load();
    const kept = persistedState();
    return await runCommand(name, {
      workbook: excelWorkbook(),
      shell: { load: () => kept.read(), save: (state) => kept.write(state) },
      locale,
      today: dayOnClock(new Date()),
    });
  } catch (error) {
    return messageOfError(error, locale);
  }
}

/** Where Excel shows no dialog the browser shows the message. */
async function tell(message: Message, late: Promise<void>): Promise<void> {
  try {
    await openDialog(messageAddress(message, uiLanguage()), late);
  } catch {
    tellPlainly(message);
  }
}

const tellPlainly = ({ title, text }: Message): void => window.alert(`${title}\n\n${text}`);

async function press(name: CommandName, late: Promise<void>): Promise<void> {
  const done = before.then(() => run(name));
  before = done;
  const message = await done;
  if (message) await tell(message, late);
}

if (typeof Office === 'undefined') {
  // Excel has fetched this page for a button, and nothing else will tell why it does nothing.
  ready.catch((error: unknown) => tellPlainly(messageOfError(error, uiLanguage())));
} else {
  ready.catch(() => undefined);
  // Functions can be given before Excel answers: what is wrong with it is told when one is asked for.
  void Office.onReady(() => {
    for (const name of COMMAND_NAMES) associateCommand(name, (late) => press(name, late));
  });
}

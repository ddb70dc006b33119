import type { Command } from 'commander';
import { EXIT, type Io } from '../../src/cli/io';
import { buildProgram } from '../../src/cli/program';
import type { LocaleName } from '../../src/locales';
import { type Both, code, fenced, page } from './markdown';

const TITLE: Both = { ru: 'Команды и параметры', en: 'Commands and options' };
const INTRO: Both = {
  ru: 'То же печатает `roadmap-monitor help КОМАНДА`. Даты пишутся как `2021-09-01` или `01.09.2021`.',
  en: '`roadmap-monitor help COMMAND` prints the same. Dates are `2021-09-01` or `01.09.2021`.',
};
const WIDTH = 100;

const silent: Io = { out: () => undefined, err: () => undefined, colour: false, env: {}, today: '' };

/** The command line in one language. */
export const programOf = (locale: LocaleName): Command => buildProgram(locale, silent, { code: EXIT.ok });

/** The help of every command, at one width whatever the terminal's is. */
export function commandsPage(locale: LocaleName): string {
  const program = programOf(locale);
  const blocks = program.commands
    .flatMap((command) => (command.commands.length > 0 ? command.commands : [command]))
    .flatMap((command) => [`## ${code(nameOf(command))}`, fenced(helpOf(command), 'text')]);
  return page(locale, TITLE[locale], [INTRO[locale], fenced(helpOf(program), 'text'), ...blocks]);
}

/** «template from»: a command under another is called with its name. */
function nameOf(command: Command): string {
  const { parent } = command;
  return parent?.parent ? `${parent.name()} ${command.name()}` : command.name();
}

function helpOf(command: Command): string {
  const texts: string[] = [];
  command.configureOutput({
    writeOut: (text) => texts.push(text),
    getOutHelpWidth: () => WIDTH,
    getOutHasColors: () => false,
  });
  command.outputHelp();
  return texts.join('').replace(/ +$/gm, '');
}

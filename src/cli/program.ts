import { Argument, Command, CommanderError, Help, InvalidArgumentError, Option } from 'commander';
import manifest from '../../package.json';
import { CLI_LOCALES, type CliLocale, type LocaleName, LOCALES } from '../locales';
import {
  chooseLocale,
  EXIT,
  type ExitCode,
  type Io,
  TemplateError,
  UsageError,
  usageErrorOf,
  usageText,
} from './io';
import type { CheckFlags } from './check';
import type { CollectFlags } from './collect';
import type { DiffFlags } from './diff';
import type { FixFlags, UndoFlags } from './fixing';
import type { ImportFlags } from './import';
import type { OutputOptions, PlanOptions } from './options';
import type { ReportFlags } from './report';
import type { TemplateFlags } from './template';
import { type FormFlags, FORMS, type ListsFlags, type PackFlags } from './formFlags';

/** Runs the command line with the arguments after the program's name. Gives the exit code; never rejects. */
export async function runCli(args: readonly string[], io: Io): Promise<ExitCode> {
  const locale = chooseLocale(args, io.env);
  const words = CLI_LOCALES[locale];
  const outcome: { code: ExitCode } = { code: EXIT.ok };
  try {
    await buildProgram(locale, io, outcome).parseAsync([...args], { from: 'user' });
    return outcome.code;
  } catch (error) {
    if (error instanceof TemplateError) {
      io.err(`${words.error}: ${error.message}\n`);
      return EXIT.usage;
    }
    const usage = error instanceof CommanderError ? usageErrorOf(error) : error;
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.ok;
    if (usage instanceof UsageError) {
      io.err(usageText(usage, words));
      return EXIT.usage;
    }
    throw error;
  }
}

/** Takes an option by a name that another command has for the same; help tells of the own one alone. */
const otherName = (command: Command, other: string, own: string): Command =>
  command
    .addOption(new Option(`--${other} <BOOK>`).hideHelp())
    .on(`option:${other}`, (value: string) => command.setOptionValue(own, value));

/** The commands with their options, in one language; what an action comes to is set as the outcome's code. */
export function buildProgram(locale: LocaleName, io: Io, outcome: { code: ExitCode }): Command {
  const words = CLI_LOCALES[locale];
  const program = localised(new Command('roadmap-monitor'), words, io)
    .description(words.description)
    .version(manifest.version, '-V, --version', words.version)
    .helpCommand('help [command]', words.helpCommand)
    .addHelpText('after', words.after);

  withOptions(localised(program.command('check'), words, io), checkingOptions(words))
    .description(words.check)
    .argument('<FILE...>', words.options.files)
    .addOption(localeOption(words))
    .addOption(formatOption(words))
    .option('--group', words.options.group)
    .option('--jobs <N>', words.options.jobs, jobsOf)
    .option('--marked <FILE>', words.options.marked)
    .addHelpText('after', words.checkAfter)
    .action(async (files: string[], flags: CheckFlags) => {
      const { checkFiles } = await import('./check');
      outcome.code = await checkFiles(files, flags, locale, io);
    });

  withOptions(localised(program.command('fix'), words, io), checkingOptions(words))
    .description(words.fixing.fix)
    .argument('<FILE>', words.fixing.options.file)
    .option('-o, --output <FILE>', words.fixing.options.output)
    .option('--in-place', words.fixing.options.inPlace)
    .option('--dry-run', words.fixing.options.dryRun)
    .option('--undo-file <FILE>', words.fixing.options.undoFile)
    .addOption(localeOption(words))
    .addOption(formatOption(words))
    .addHelpText('after', words.fixing.fixAfter)
    .action(async (file: string, flags: FixFlags) => {
      const { fixFile } = await import('./fixing');
      outcome.code = await fixFile(file, flags, locale, io);
    });

  withOptions(localised(program.command('report'), words, io), checkingOptions(words))
    .description(words.reporting.report)
    .argument('<FILE>', words.reporting.options.file)
    .option('-o, --output <FILE>', words.reporting.options.output)
    .option('--in-place', words.reporting.options.inPlace)
    .option('--as-is', words.reporting.options.asIs)
    .option('--memo <FILE>', words.reporting.options.memo)
    .option('--memo-length <brief|usual|full>', words.reporting.options.memoLength)
    .option('--dossiers <SCHOOLS>', words.reporting.options.dossiers)
    .option('--subjects <SUBJECTS>', words.reporting.options.subjects)
    .option('--pages <DIR>', words.reporting.options.pages)
    .option('--only <PARTS>', words.reporting.options.only)
    .option('--year <YEAR>', words.reporting.options.year)
    .option('--period <TEXT>', words.reporting.options.period)
    .option('--cohort <TEXT>', words.reporting.options.cohort)
    .option('--since <FILE>', words.reporting.options.since)
    .addOption(localeOption(words))
    .addOption(formatOption(words))
    .addHelpText('after', words.reporting.reportAfter)
    .action(async (file: string, flags: ReportFlags) => {
      const { reportFile } = await import('./report');
      outcome.code = await reportFile(file, flags, locale, io);
    });

  localised(program.command('import'), words, io)
    .description(words.importing.import)
    .argument('<FILE...>', words.importing.options.files)
    .option('-o, --output <BOOK>', words.importing.options.output)
    .option('--into <BOOK>', words.importing.options.into)
    .option('--registry <BOOK>', words.importing.options.registry)
    .option('--subject <TEXT>', words.importing.options.subject)
    .option('--class <CLASS>', words.importing.options.class)
    .option('--year <YEAR>', words.importing.options.year)
    .option('--procedure <TEXT>', words.importing.options.procedure)
    .option('--dry-run', words.importing.options.dryRun)
    .addOption(localeOption(words))
    .addOption(formatOption(words))
    .addHelpText('after', words.importing.importAfter)
    .action(async (files: string[], flags: ImportFlags) => {
      const { importFiles } = await import('./import');
      outcome.code = await importFiles(files, flags, locale, io);
    });

  otherName(localised(program.command('collect'), words, io), 'schools', 'registry')
    .description(words.collecting.collect)
    .argument('<DIR|FILE...>', words.collecting.options.files)
    .option('-o, --output <BOOK>', words.collecting.options.output)
    .option('--registry <BOOK>', words.collecting.options.registry)
    .option('--due <DATE>', words.collecting.options.due)
    .option('--last-valid <BOOK>', words.collecting.options.lastValid)
    .option('--replace', words.collecting.options.replace)
    .option('--returned <DIR>', words.collecting.options.returned)
    .option('--letters <DIR>', words.collecting.options.letters)
    .option('--tidy <DIR>', words.collecting.options.tidy)
    .option('--jobs <N>', words.options.jobs, jobsOf)
    .addOption(localeOption(words))
    .addOption(formatOption(words))
    .addHelpText('after', words.collecting.collectAfter)
    .action(async (files: string[], flags: CollectFlags) => {
      const { collectFiles } = await import('./collect');
      outcome.code = await collectFiles(files, flags, locale, io);
    });

  localised(program.command('diff'), words, io)
    .description(words.forms.diff)
    .argument('<OLD>', words.forms.options.old)
    .argument('<NEW>', words.forms.options.now)
    .option('-o, --output <FILE>', words.forms.options.changes)
    .option('--template <NAME|FILE>', words.options.template)
    .addOption(localeOption(words))
    .addOption(formatOption(words))
    .addHelpText('after', words.forms.diffAfter)
    .action(async (old: string, now: string, flags: DiffFlags) => {
      const { diffFiles } = await import('./diff');
      outcome.code = await diffFiles(old, now, flags, locale, io);
    });

  localised(program.command('undo'), words, io)
    .description(words.fixing.undo)
    .argument('<FILE>', words.fixing.options.file)
    .argument('<RECORD>', words.fixing.options.record)
    .option('-o, --output <FILE>', words.fixing.options.output)
    .option('--in-place', words.fixing.options.inPlace)
    .addOption(localeOption(words))
    .addOption(formatOption(words))
    .addHelpText('after', words.fixing.undoAfter)
    .action(async (file: string, record: string, flags: UndoFlags) => {
      const { undoFile } = await import('./fixing');
      outcome.code = await undoFile(file, record, flags, locale, io);
    });

  const template = localised(program.command('template'), words, io)
    .description(words.templating.template)
    .helpCommand(false);
  localised(template.command('from'), words, io)
    .description(words.templating.from)
    .argument('<FILE>', words.options.files)
    .option('-o, --output <FILE>', words.templating.options.output)
    .option('--sheet <NAME>', words.templating.options.sheet)
    .option('--template <NAME|FILE>', words.options.template)
    .addOption(localeOption(words))
    .addOption(formatOption(words))
    .addHelpText('after', words.templating.fromAfter)
    .action(async (file: string, flags: TemplateFlags) => {
      const { templateFromFile } = await import('./template');
      outcome.code = await templateFromFile(file, flags, locale, io);
    });

  for (const name of FORMS) {
    localised(template.command(name), words, io)
      .description(words.forms.commands[name])
      .requiredOption('-o, --output <FILE>', words.forms.options.output)
      .option('--template <NAME|FILE>', words.options.template)
      .option('--year <YEAR>', words.forms.options.year)
      .option('--due <DATE>', words.forms.options.due)
      .addOption(localeOption(words))
      .addOption(formatOption(words))
      .addHelpText('after', words.forms.after)
      .action(async (flags: FormFlags) => {
        const { templateFile } = await import('./forms');
        outcome.code = await templateFile(name, flags, locale, io);
      });
  }
  localised(template.command('lists'), words, io)
    .description(words.forms.commands.lists)
    .argument('<FILE>', words.forms.options.filled)
    .requiredOption('-o, --output <FILE>', words.forms.options.output)
    .option('--template <NAME|FILE>', words.options.template)
    .addOption(localeOption(words))
    .addOption(formatOption(words))
    .addHelpText('after', words.forms.listsAfter)
    .action(async (file: string, flags: ListsFlags) => {
      const { restoreFile } = await import('./forms');
      outcome.code = await restoreFile(file, flags, locale, io);
    });
  otherName(localised(template.command('pack'), words, io), 'registry', 'schools')
    .description(words.forms.commands.pack)
    .requiredOption('--schools <BOOK>', words.forms.options.schools)
    .requiredOption('-o, --output <DIR>', words.forms.options.folder)
    .option('--from <BOOK>', words.forms.options.from)
    .option('--template <NAME|FILE>', words.options.template)
    .option('--year <YEAR>', words.forms.options.year)
    .option('--due <DATE>', words.forms.options.due)
    .addOption(localeOption(words))
    .addOption(formatOption(words))
    .addHelpText('after', words.forms.packAfter)
    .action(async (flags: PackFlags) => {
      const { packFiles } = await import('./forms');
      outcome.code = await packFiles(flags, locale, io);
    });

  localised(program.command('period'), words, io)
    .description(words.period)
    .addArgument(new Argument('<TEXT>', words.options.text))
    .option('--plan-start <DATE>', words.options.planStart)
    .option('--plan-end <DATE>', words.options.planEnd)
    .addOption(localeOption(words))
    .addOption(formatOption(words))
    .action(async (text: string, flags: PlanOptions & OutputOptions) => {
      const { periodOutput } = await import('./explain');
      io.out(periodOutput(text, flags, locale));
    });

  localised(program.command('rules'), words, io)
    .description(words.rules)
    .addOption(localeOption(words))
    .addOption(formatOption(words))
    .action(async ({ format }: OutputOptions) => {
      const { rulesOutput } = await import('./explain');
      io.out(rulesOutput(format, locale, io.colour));
    });
  return program;
}

/** The options that a check has on the command line. */
const checkingOptions = (words: CliLocale): readonly Option[] => [
  new Option('--template <NAME|FILE>', words.options.template),
  new Option('--plan-start <DATE>', words.options.planStart),
  new Option('--plan-end <DATE>', words.options.planEnd),
  new Option('--report-date <DATE>', words.options.reportDate),
];

const localeOption = (words: CliLocale): Option =>
  new Option('--locale <ru|en>', words.options.locale).choices(LOCALES);

const formatOption = (words: CliLocale): Option =>
  new Option('--format <text|json>', words.options.format).choices(['text', 'json']).default('text');

function jobsOf(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError('');
  return Number(text);
}

const withOptions = (command: Command, options: readonly Option[]): Command =>
  options.reduce((made, option) => made.addOption(option), command);

/** Commander's own words in our language; its errors are thrown and worded by us. */
function localised(command: Command, words: CliLocale, io: Io): Command {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words.usage,
    'Commands:': words.commandsTitle,
    'Options:': words.optionsTitle,
    'Arguments:': words.argumentsTitle,
  };
  return command
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err, outputError: () => undefined })
    .helpOption('-h, --help', words.help)
    .usage(command.name() === 'roadmap-monitor' ? `${words.commandWord} ${words.optionsWord}` : '')
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: ({ description }) => description,
      subcommandTerm: (shown) =>
        [shown.name(), ...shown.registeredArguments.map((argument) => `<${argument.name()}>`)].join(' '),
      commandUsage: (shown) =>
        new Help()
          .commandUsage(shown)
          .replace('[options]', words.optionsWord)
          .replace('[command]', words.commandWord),
    });
}

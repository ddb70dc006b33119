import { Argument, Command, CommanderError, Help, type Option } from 'commander';
import { readPeriod } from '../app';
import { countBySeverity } from '../findings';
import { type LocaleName, chooseLocale, CLI_LOCALES, type CliLocale } from '../locales';
import manifest from '../../package.json';
import { checkFile, type FileReport } from './checkFile';
import { fixFile, type FixFlags } from './fix';
import { EXIT, type ExitCode, type Io } from './io';
import { reportsJson } from './json';

import {
  type CheckingOptions,
  checkingOptions,
  checkOptionsOf,
  formatOption,
  json,
  localeOption,
  type OutputOptions,
  type PlanOptions,
  planOf,
} from './options';
import { periodText } from './period';
import { reportFile, type ReportFlags } from './report';
import { catalogueOf, catalogueText } from './rules';
import { ReportPrinter } from './text';
import { undoFile, type UndoFlags } from './undo';
import { TemplateError, UsageError, usageErrorOf, usageText } from './usage';

interface CheckFlags extends CheckingOptions, OutputOptions {
  readonly group?: boolean;
}

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
    .addHelpText('after', words.checkAfter)
    .action(async (files: string[], flags: CheckFlags) => {
      outcome.code = await check(files, flags, locale, io);
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
      outcome.code = await fixFile(file, flags, locale, io);
    });

  withOptions(localised(program.command('report'), words, io), checkingOptions(words))
    .description(words.reporting.report)
    .argument('<FILE>', words.reporting.options.file)
    .option('-o, --output <FILE>', words.reporting.options.output)
    .option('--memo <FILE>', words.reporting.options.memo)
    .option('--only <PARTS>', words.reporting.options.only)
    .option('--year <YEAR>', words.reporting.options.year)
    .option('--period <TEXT>', words.reporting.options.period)
    .addOption(localeOption(words))
    .addOption(formatOption(words))
    .addHelpText('after', words.reporting.reportAfter)
    .action(async (file: string, flags: ReportFlags) => {
      outcome.code = await reportFile(file, flags, locale, io);
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
      outcome.code = await undoFile(file, record, flags, locale, io);
    });

  localised(program.command('period'), words, io)
    .description(words.period)
    .addArgument(new Argument('<TEXT>', words.options.text))
    .option('--plan-start <DATE>', words.options.planStart)
    .option('--plan-end <DATE>', words.options.planEnd)
    .addOption(localeOption(words))
    .addOption(formatOption(words))
    .action((text: string, flags: PlanOptions & OutputOptions) => {
      const reading = readPeriod(text, planOf(flags));
      io.out(flags.format === 'json' ? json(reading) : periodText(reading, locale));
    });

  localised(program.command('rules'), words, io)
    .description(words.rules)
    .addOption(localeOption(words))
    .addOption(formatOption(words))
    .action((flags: OutputOptions) => {
      io.out(flags.format === 'json' ? json(catalogueOf(locale)) : catalogueText(locale, io.colour));
    });
  return program;
}

async function check(
  files: readonly string[],
  flags: CheckFlags,
  locale: LocaleName,
  io: Io,
): Promise<ExitCode> {
  const options = checkOptionsOf(flags, locale, io);
  const printer = new ReportPrinter(locale, io.colour, flags.group === true);
  const reports: FileReport[] = [];
  for (const file of files) {
    const report = await checkFile(file, options);
    reports.push(report);
    if (flags.format === 'text') io.out(printer.file(report));
  }
  if (flags.format === 'json') io.out(json(reportsJson(reports, locale, flags.group === true)));
  else io.out(printer.summary(reports));
  if (reports.some(({ status }) => status === 'unreadable')) return EXIT.unreadable;
  const { error } = countBySeverity(reports.flatMap(({ findings }) => findings));
  return error > 0 ? EXIT.findings : EXIT.ok;
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

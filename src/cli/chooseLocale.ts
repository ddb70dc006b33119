import { LOCALES, type LocaleName } from '../locales';

/** The language asked for by `--locale`, else by the environment; Russian where neither names one of ours. */
export function chooseLocale(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): LocaleName {
  const at = args.findIndex((arg) => arg === '--locale' || arg.startsWith('--locale='));
  const given = at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
  const system = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return (
    [given, system.slice(0, 2).toLowerCase()].flatMap(
      (name) => LOCALES.find((known) => known === name) ?? [],
    )[0] ?? 'ru'
  );
}

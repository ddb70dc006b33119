/** A release, to be served and handed out: `npm run package -- --url https://host/path` */
import { BuildFailure } from '../server';
import { localeOf } from './locales';
import { makeRelease } from './makeRelease';
import { readReleaseOptions, ReleaseError } from './options';

const [WRONG_CALL, FAILED] = [2, 3];
const words = localeOf(process.env);

async function main(): Promise<void> {
  const options = readReleaseOptions(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
  console.error(words.building);
  const files = await makeRelease(options);
  console.log(words.made(options.folder));
  const size = new Intl.NumberFormat('ru');
  const [site, handed] = [true, false].map((isSite) =>
    files.filter(({ name }) => name.startsWith('site/') === isSite),
  );
  for (const { name, bytes } of handed ?? []) console.log(`${size.format(bytes).padStart(12)}  ${name}`);
  const sum = (site ?? []).reduce((all, { bytes }) => all + bytes, 0);
  console.log(`${size.format(sum).padStart(12)}  site/ (${site?.length ?? 0})`);
  if (!options.isShareGiven) console.log(words.presumedShare(options.share));
}

main().catch((error: unknown) => {
  if (error instanceof ReleaseError) {
    console.error(`${words.faults[error.fault](error.what)}\n${words.usage}`);
    process.exitCode = WRONG_CALL;
  } else if (error instanceof BuildFailure) {
    console.error(`${error.message}\n${words.buildFailed}`);
    process.exitCode = FAILED;
  } else throw error;
});

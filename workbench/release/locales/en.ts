import type { ReleaseLocale } from './locale';

export const en: ReleaseLocale = {
  usage:
    'Usage: npm run package -- --url https://host/path [--self-hosted-office] [--share \\\\server\\folder] [-o FOLDER]',
  faults: {
    noUrl: () => 'The address that the add-in will be served from is missing.',
    notHttps: (url) =>
      `The address “${url}” won’t do: Excel loads add-ins over https only, without ? and #, as https://example.com/monitor`,
    notShare: (share) =>
      `“${share}” is no shared folder of Windows. One is written \\\\server\\folder or \\\\server\\folder\\inner`,
    noValue: (option) => `The option ${option} has no value.`,
    unknownOption: (option) => `Unknown option: ${option}`,
    foreignFolder: (folder) =>
      `What is in ${folder} is no earlier release. It was left as it is; name another folder: -o FOLDER`,
  },
  building: 'Making the release, this takes up to two minutes…',
  buildFailed: 'The release did not build; the folder was left as it is.',
  made: (folder) => `The release is in ${folder}:`,
  presumedShare: (share) =>
    `No shared folder was named; install-windows.reg says ${share}. Another: --share \\\\server\\folder`,
};

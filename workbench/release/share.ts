/** The catalogue of our shared folder among those that Excel trusts; the same in every release, so that a new one replaces it. */
const CATALOGUE = '{6d5d1c0e-6a55-4a0b-9d3c-5a3a1f0c7e42}';
const KEY = String.raw`HKEY_CURRENT_USER\Software\Microsoft\Office\16.0\WEF\TrustedCatalogs`;
const HEAD = 'Windows Registry Editor Version 5.00';
/** Shown among the add-ins of «Общая папка». */
const SHOWN = 'dword:00000001';

/** Windows reads such files as UTF-16 with its mark, or not every letter is kept. */
const registryFile = (...lines: readonly string[]): Buffer =>
  Buffer.from(`\uFEFF${[HEAD, '', ...lines, ''].join('\r\n')}`, 'utf16le');

/** A file that makes Excel 2016 and newer trust the add-ins in a shared folder, by a double click and without rights. */
export const trustingShare = (share: string): Buffer =>
  registryFile(
    `[${KEY}\\${CATALOGUE}]`,
    `"Id"="${CATALOGUE}"`,
    `"Url"="${share.replaceAll('\\', '\\\\')}"`,
    `"Flags"=${SHOWN}`,
  );

/** The file that takes this back. */
export const forgettingShare = (): Buffer => registryFile(`[-${KEY}\\${CATALOGUE}]`);

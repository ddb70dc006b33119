const NOT_IN_NAMES = /[\\/:*?"<>|\p{Cc}]+/gu;
/** Characters of a file's name: in Cyrillic letters twice as many bytes, of which a name may have 255. */
const LONGEST_NAME = 100;

/** A name that any file system takes. */
export const fileNameOf = (text: string): string =>
  text.replace(NOT_IN_NAMES, '_').slice(0, LONGEST_NAME).trim() || '_';

/** Gives names one by one, each of which differs from those before, whatever their case. */
export function distinctNames(): (name: string, extension: string) => string {
  const taken = new Set<string>();
  return (name, extension) => {
    let free = `${name}${extension}`;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name} (${number})${extension}`;
    taken.add(free.toLowerCase());
    return free;
  };
}

/** Formats that marks are written into; of others a new .xlsx is made. */
const WRITABLE = /\.xls[xm]$/i;
const EXTENSION = /\.[^.]*$/;

/** The name, in two parts, under which a school's file goes back with marks. */
export function returnedName(name: string, isPackage: boolean): readonly [name: string, extension: string] {
  const [extension = ''] = EXTENSION.exec(name) ?? [];
  const base = name.slice(0, name.length - extension.length);
  return [base, isPackage && WRITABLE.test(extension) ? extension : '.xlsx'];
}

/** What schools send; other files of a folder are none of theirs. */
const FORMATS = /\.(?:xls[xmb]?|ods|docx)$/i;
/** Files by which Excel and LibreOffice lock what is open, and those that a run leaves. */
const NOT_SENT = /^(?:~\$|\.~|\.)/;

/** Whether a file of a folder is one that a school has sent, by its name. */
export const isSentFile = (name: string): boolean => FORMATS.test(name) && !NOT_SENT.test(name);

/** Whether a name is that of a folder or file that nobody has sent. */
export const isHiddenName = (name: string): boolean => NOT_SENT.test(name);

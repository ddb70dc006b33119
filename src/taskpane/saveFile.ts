/** Milliseconds for which the browser may still read what it is to save. */
const SAVING = 60_000;

/** Hands a file over to the browser, to be saved where it saves downloads. */
export function saveFile(name: string, bytes: Uint8Array): true {
  const url = URL.createObjectURL(new Blob([Uint8Array.from(bytes)]));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), SAVING);
  return true;
}

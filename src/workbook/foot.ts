/** Excel takes 255 characters at the foot of a page, the code of its section («&C») included. */
export const FOOT_ROOM = 253;

/** A text as the foot of a page holds it: there «&» begins a code. */
export const inFoot = (text: string): string => text.replaceAll('&', '&&');

/** A text and codes behind it («&P») as a foot that Excel takes: the text is cut where they would be too long. */
export function footOf(text: string, codes: string): string {
  const room = FOOT_ROOM - codes.length;
  if (inFoot(text).length <= room) return inFoot(text) + codes;
  let shown = '';
  for (const character of text) {
    if (inFoot(`${shown}${character}…`).length > room) break;
    shown += character;
  }
  return `${inFoot(shown.trimEnd())}…${codes}`;
}

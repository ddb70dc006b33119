import { type ReactElement, useRef } from 'react';

interface Picking {
  readonly accept: string;
  readonly many: boolean;
  readonly onPicked: (files: readonly File[]) => void;
}

/** A choice of files on this computer: the element that must be in the page, and what opens the choice. */
export function useFilePick({ accept, many, onPicked }: Picking): {
  readonly element: ReactElement;
  readonly open: () => void;
} {
  const input = useRef<HTMLInputElement>(null);
  const element = (
    <input
      ref={input}
      type="file"
      hidden
      accept={accept}
      multiple={many}
      onChange={({ target }) => {
        const files = [...(target.files ?? [])];
        // The same files can be chosen again.
        target.value = '';
        if (files.length > 0) onPicked(files);
      }}
    />
  );
  return { element, open: () => input.current?.click() };
}

/** Files that are not read, but told what to do with. */
const TOLD_FILES = '.doc,.rtf,.odt,.pdf';
/** What exports come as; what a file really is its content tells. */
export const EXPORT_FILES = `.xlsx,.xlsm,.xlsb,.xls,.ods,.csv,.xml,.html,.htm,.docx,.docm,${TOLD_FILES}`;
export const WORD_FILES = `.docx,.docm,.dotx,.dotm,${TOLD_FILES}`;
/** What a roadmap may stand in. */
export const ROADMAP_FILES = '.xlsx,.xlsm,.xlsb,.xls,.ods,.docx,.docm';

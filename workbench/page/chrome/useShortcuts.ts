import { useEffect } from 'react';
import { usePage } from '../pageContext';

/** Ctrl and a key, wherever the focus is; by the key's place, so that a Russian keyboard layout works too. */
export function useShortcuts(): void {
  const { commands, editing } = usePage();
  useEffect(() => {
    const shortcuts: Readonly<Record<string, () => void>> = {
      KeyZ: () => {
        commands.undo();
      },
      KeyY: () => {
        commands.redo();
      },
      KeyS: () => void commands.download(),
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || editing.edit.get()) return;
      const code = event.code === 'KeyZ' && event.shiftKey ? 'KeyY' : event.code;
      const run = shortcuts[code];
      if (!run) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [commands, editing]);
}

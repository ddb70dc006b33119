import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { usePage } from '../pageContext';
import { useStore } from '../state/store';
import { Glyph } from './Glyph';

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');

/** The whole window takes a dropped workbook. */
export function DropZone({ children }: { readonly children: ReactNode }) {
  const { workbench, commands, words } = usePage();
  const busy = useStore(workbench.busy);
  const depth = useRef(0);
  const [over, setOver] = useState(false);
  const enter = (step: 1 | -1) => (event: DragEvent) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    depth.current += step;
    setOver(depth.current > 0);
  };
  return (
    <div
      className={`page ${busy ? 'busy' : ''}`}
      aria-busy={busy}
      onDragEnter={enter(1)}
      onDragLeave={enter(-1)}
      onDragOver={(event) => {
        if (holdsFiles(event)) event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        depth.current = 0;
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) void commands.openFile(file);
      }}
    >
      {children}
      {over && (
        <div className="drop-overlay" data-testid="drop-overlay">
          <div>
            <Glyph name="drop" size={44} />
            <b>{words.dropHere}</b>
            <span>{words.dropHint}</span>
          </div>
        </div>
      )}
    </div>
  );
}

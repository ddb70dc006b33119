import { useEffect, useRef } from 'react';
import { usePage } from '../pageContext';
import { DIALOG_FRAME } from '../state/commands';
import { dialogPath, type OpenDialog } from '../state/dialog';
import { useStore } from '../state/store';
import { Glyph } from './Glyph';

/** The dialog that the add-in has opened, over everything else. */
export function DialogLayer() {
  const dialog = useStore(usePage().workbench.dialog);
  return dialog && <AddinDialog dialog={dialog} />;
}

function AddinDialog({ dialog }: { readonly dialog: OpenDialog }) {
  const { commands, words } = usePage();
  const title = useStore(commands.manifest)?.name ?? words.addin;
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  return (
    <div className="dialog-shade">
      <section
        className="dialog"
        role="dialog"
        aria-modal
        aria-label={title}
        style={{ width: `${dialog.width}%`, height: `${dialog.height}%` }}
        onKeyDown={({ key }) => {
          if (key === 'Escape') dialog.dismiss();
        }}
      >
        <header>
          <h2>{title}</h2>
          <button
            ref={close}
            type="button"
            className="icon-button"
            aria-label={words.close}
            title={words.close}
            onClick={dialog.dismiss}
          >
            <Glyph name="close" size={14} />
          </button>
        </header>
        <iframe name={DIALOG_FRAME} title={title} src={dialogPath(dialog.url, window.location.origin)} />
      </section>
    </div>
  );
}

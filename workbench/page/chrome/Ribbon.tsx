import { type ReactNode, useRef } from 'react';
import { type RibbonButton, ribbonGroups } from '../manifest/readManifest';
import { usePage } from '../pageContext';
import { useStore } from '../state/store';
import type { OpenBook } from '../state/workbench';
import { Glyph, type GlyphName } from './Glyph';
import { MenuButton } from './MenuButton';
import { RibbonIcon } from './RibbonIcon';

const FILE_TYPES = '.xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Buttons: the page's own, then the add-in's groups as its manifest lays them out. */
export function Ribbon({ book }: { readonly book: OpenBook | null }) {
  const { commands, words } = usePage();
  const manifest = useStore(commands.manifest);
  const running = useStore(commands.running);
  const picker = useRef<HTMLInputElement>(null);
  const groups = manifest ? ribbonGroups(manifest, words.addin) : [];
  const press = (button: RibbonButton): void => void commands.press(button);
  return (
    <div className="ribbon" role="toolbar">
      <Group label={words.file}>
        <OwnButton
          glyph="open"
          label={words.open}
          hint={words.openHint}
          onClick={() => picker.current?.click()}
        />
        <OwnButton
          glyph="save"
          label={words.save}
          hint={words.saveHint}
          off={!book}
          onClick={() => void commands.download()}
        />
        <input
          ref={picker}
          type="file"
          accept={FILE_TYPES}
          hidden
          data-testid="file-picker"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) void commands.openFile(file);
            event.target.value = '';
          }}
        />
      </Group>
      <Group label={words.history}>
        <OwnButton
          glyph="undo"
          label={words.undo}
          hint={`${words.undo} (Ctrl+Z)`}
          off={!book?.session.canUndo}
          onClick={() => commands.undo()}
        />
        <OwnButton
          glyph="redo"
          label={words.redo}
          hint={`${words.redo} (Ctrl+Y)`}
          off={!book?.session.canRedo}
          onClick={() => commands.redo()}
        />
      </Group>
      {groups.map((group) => (
        <Group key={group.id} label={group.label}>
          {group.controls.map((control) =>
            control.kind === 'menu' ? (
              <MenuButton key={control.id} menu={control} off={!book} onPress={press} />
            ) : (
              <AddinButton
                key={control.id}
                button={control}
                off={!book}
                busy={running.has(control.id)}
                onClick={() => press(control)}
              />
            ),
          )}
        </Group>
      ))}
    </div>
  );
}

function Group({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <section className="ribbon-group" role="group" aria-label={label}>
      <div className="ribbon-buttons">{children}</div>
      <span className="ribbon-label">{label}</span>
    </section>
  );
}

interface OwnProps {
  readonly glyph: GlyphName;
  readonly label: string;
  readonly hint: string;
  readonly off?: boolean;
  readonly onClick: () => void;
}

function OwnButton({ glyph, label, hint, off = false, onClick }: OwnProps) {
  return (
    <button type="button" className="ribbon-button" title={hint} disabled={off} onClick={onClick}>
      <Glyph name={glyph} size={26} />
      {label}
    </button>
  );
}

interface AddinProps {
  readonly button: RibbonButton;
  readonly off: boolean;
  readonly busy: boolean;
  readonly onClick: () => void;
}

function AddinButton({ button, off, busy, onClick }: AddinProps) {
  return (
    <button
      type="button"
      className="ribbon-button addin"
      title={button.tip}
      disabled={off || busy}
      aria-busy={busy}
      data-control={button.id}
      onClick={onClick}
    >
      <RibbonIcon icon={button.icon} />
      {button.label}
    </button>
  );
}

import { useState } from 'react';
import type { RibbonButton, RibbonMenu } from '../manifest/readManifest';
import { Glyph } from './Glyph';
import { RibbonIcon } from './RibbonIcon';

interface Props {
  readonly menu: RibbonMenu;
  readonly off: boolean;
  readonly onPress: (button: RibbonButton) => void;
}

/** A ribbon button that opens a menu of others. */
export function MenuButton({ menu, off, onPress }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <div
      className="ribbon-menu"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <button
        type="button"
        className="ribbon-button addin"
        title={menu.tip}
        disabled={off}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <RibbonIcon icon={menu.icon} />
        <span>
          {menu.label} <Glyph name="chevron" size={12} />
        </span>
      </button>
      {open && (
        <div className="menu" role="menu">
          {menu.items.map((item) => (
            <button
              key={item.id}
              type="button"
              role="menuitem"
              title={item.tip}
              onClick={() => {
                setOpen(false);
                onPress(item);
              }}
            >
              <RibbonIcon icon={item.icon} />
              {item.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

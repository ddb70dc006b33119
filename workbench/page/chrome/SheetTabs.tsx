import type { KeyboardEvent } from 'react';
import { usePage } from '../pageContext';
import type { OpenBook } from '../state/workbench';
import { Glyph } from './Glyph';

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** A tab for every sheet that isn't hidden. */
export function SheetTabs({ book }: { readonly book: OpenBook | null }) {
  const { selecting, editing, words } = usePage();
  const workbook = book?.session.workbook;
  const shown = workbook?.sheets.filter((sheet) => sheet.parts.visibility === 'Visible') ?? [];
  const activate = (sheetId: string): void => {
    if (editing.commit()) selecting.activate(sheetId);
  };
  const onKeyDown = (event: KeyboardEvent, index: number): void => {
    const target = shown[index + (STEPS[event.key] ?? 0)];
    if (STEPS[event.key] === undefined || !target) return;
    activate(target.id);
    const tab = event.currentTarget.parentElement?.children[shown.indexOf(target)];
    if (tab instanceof HTMLElement) tab.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={words.sheets}>
      {shown.map((sheet, index) => {
        const isActive = sheet === workbook?.activeSheet;
        return (
          <button
            key={sheet.id}
            type="button"
            role="tab"
            aria-selected={isActive}
            tabIndex={isActive ? 0 : -1}
            className="tab"
            data-colored={sheet.parts.tabColor !== ''}
            style={{ borderBottomColor: sheet.parts.tabColor }}
            title={sheet.parts.protection ? words.protectedSheet : undefined}
            ref={(element) => {
              if (isActive) element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
            }}
            onClick={() => {
              activate(sheet.id);
            }}
            onKeyDown={(event) => {
              onKeyDown(event, index);
            }}
          >
            {sheet.parts.protection && <Glyph name="lock" size={13} />}
            {sheet.name}
          </button>
        );
      })}
    </div>
  );
}

import { usePage } from '../pageContext';
import { useStore } from '../state/store';
import type { OpenBook } from '../state/workbench';
import { Glyph } from './Glyph';
import { useTheme } from './useTheme';

const PLATFORMS = ['desktop', 'web'] as const;

/** The file's name, and what the page acts and looks like. */
export function TitleBar({ book }: { readonly book: OpenBook | null }) {
  const { workbench, words } = usePage();
  const options = useStore(workbench.options);
  const theme = useTheme();
  const other = theme === 'dark' ? 'light' : 'dark';
  const [name = '', extension = ''] =
    /^(.*?)(\.\w+)?$/.exec(book?.session.workbook.fileName ?? '')?.slice(1) ?? [];
  return (
    <header className="title-bar">
      <span className="brand" aria-hidden>
        <i />
        <i />
        <i />
        <i />
      </span>
      <h1 data-testid="file-name">
        {name}
        <small>{extension}</small>
      </h1>
      <div className="segments" role="radiogroup" aria-label={words.platform} title={words.platformHint}>
        {PLATFORMS.map((platform) => (
          <button
            key={platform}
            type="button"
            role="radio"
            aria-checked={options.platform === platform}
            disabled={!book}
            onClick={() => {
              if (options.platform !== platform) workbench.setPlatform(platform);
            }}
          >
            <Glyph name={platform} size={16} />
            {words[platform]}
          </button>
        ))}
      </div>
      <button
        type="button"
        className="icon-button"
        aria-label={other === 'dark' ? words.toDark : words.toLight}
        title={other === 'dark' ? words.toDark : words.toLight}
        onClick={() => {
          workbench.setTheme(other);
        }}
      >
        <Glyph name={other === 'dark' ? 'moon' : 'sun'} size={18} />
      </button>
    </header>
  );
}

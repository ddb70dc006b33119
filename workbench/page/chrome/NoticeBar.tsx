import { usePage } from '../pageContext';
import { useStore } from '../state/store';
import { Glyph } from './Glyph';
import { noticeText } from './noticeText';

/** The last message, over the lower edge of the sheet. */
export function NoticeBar() {
  const { workbench, words } = usePage();
  const notice = useStore(workbench.notice);
  return (
    <div className="notice-place" role="alert">
      {notice && (
        <div key={notice.id} className="notice" data-testid="notice">
          <Glyph name="warning" size={18} />
          <p>{noticeText(notice, words)}</p>
          <button
            type="button"
            className="icon-button"
            aria-label={words.close}
            onClick={() => {
              workbench.notice.set(null);
            }}
          >
            <Glyph name="close" size={14} />
          </button>
        </div>
      )}
    </div>
  );
}

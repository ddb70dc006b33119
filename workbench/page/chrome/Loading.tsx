import { usePage } from '../pageContext';
import { useStore } from '../state/store';

const LINES = 14;

/** What stands where the sheet will be. */
export function Loading() {
  const { workbench, words } = usePage();
  const failed = useStore(workbench.notice)?.kind === 'noServer';
  return (
    <div className={`loading ${failed ? 'failed' : ''}`} role="status" aria-live="polite">
      <div className="loading-lines" aria-hidden>
        {Array.from({ length: LINES }, (_item, index) => (
          <span key={index} />
        ))}
      </div>
      <p>{failed ? words.noServer : words.loading}</p>
    </div>
  );
}

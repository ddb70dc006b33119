import { usePage } from '../pageContext';
import { PANE_FRAME } from '../state/commands';
import { useStore } from '../state/store';
import { Glyph } from './Glyph';

/** The add-in's real page, as wide as Excel's own pane. Closing takes it away; reopening loads it afresh. */
export function TaskPane() {
  const { workbench, commands, words } = usePage();
  const { open, path, run } = useStore(workbench.pane);
  const manifest = useStore(commands.manifest);
  const source = path ?? manifest?.taskpane;
  if (!open || source === undefined) return null;
  return (
    <aside className="task-pane" aria-label={words.taskPane}>
      <header>
        <h2>{manifest?.name}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={words.closePane}
          title={words.closePane}
          onClick={() => {
            workbench.closePane();
          }}
        >
          <Glyph name="close" size={14} />
        </button>
      </header>
      <iframe key={run} name={PANE_FRAME} title={manifest?.name ?? words.taskPane} src={source} />
    </aside>
  );
}

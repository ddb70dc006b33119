import { usePage } from '../pageContext';
import { FUNCTIONS_FRAME } from '../state/commands';
import { useStore } from '../state/store';

/** The unseen page that holds the functions of the ribbon buttons, where the manifest names one. */
export function FunctionFrame() {
  const { workbench, commands, words } = usePage();
  const manifest = useStore(commands.manifest);
  const run = useStore(workbench.connection);
  if (!manifest || manifest.functionFile === null) return null;
  return <iframe key={run} hidden name={FUNCTIONS_FRAME} title={words.addin} src={manifest.functionFile} />;
}

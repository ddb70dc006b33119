/** Where the manifest looks for the add-in. */
export const ADDIN_PORT = 3000;
/** Where the pane sends results to. */
export const RESULTS_PORT = 4201;

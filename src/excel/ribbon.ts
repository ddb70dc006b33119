/** Gives a ribbon button its function by the name that the manifest calls it; `run` must not reject. */
export function associateCommand(name: string, run: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void run().finally(() => {
      event.completed();
    });
  });
}

/** Per cent of the window. */
const DIALOG_SIZE = { height: 30, width: 30 };

/** Shows a page of the add-in, given relative to the page that asks, in a dialog of Excel's own. */
export const openDialog = (page: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const address = new URL(page, window.location.href).href;
    Office.context.ui.displayDialogAsync(address, { ...DIALOG_SIZE, displayInIframe: true }, ({ error }) => {
      if (error) reject(new Error(error.message));
      else resolve();
    });
  });

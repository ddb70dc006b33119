// Runs in a page of the add-in before office.js: gives it the bridge to the workbook beside it.
if (window.parent !== window) window.parent.workbench.connect(window);

/** Excel in a browser, which passes 5 MB at once at most. */
export const isOnWeb = (): boolean => Office.context.platform === Office.PlatformType.OfficeOnline;

/** Whether Excel makes one undo step of several syncs. */
export const mergesUndo = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.20');

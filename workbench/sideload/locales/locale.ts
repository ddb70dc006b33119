/** Everything that the commands for a real Excel say in one language. */
export interface SideloadLocale {
  /** There is no Excel here, and what to do about it. */
  readonly noExcel: string;
  readonly certificate: string;
  readonly noCertificate: string;
  readonly portBusy: (port: number) => string;
  readonly opening: string;
  readonly notOpened: string;
  /** Excel has the add-in. */
  readonly opened: string;
  readonly waiting: (minutes: number) => string;
  readonly noResults: string;
  /** How the scenarios went. */
  readonly result: (passed: number, failed: number) => string;
  /** What to do with the report that follows. */
  readonly paste: string;
}

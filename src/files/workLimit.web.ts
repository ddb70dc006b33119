/** As in `workLimit.ts`, where only ending the whole thread interrupts running code: who started it does so. */
export const withWorkLimit = <T extends object>(run: () => T): T => run();

/** A build that failed; the message is what it printed. */
export class BuildFailure extends Error {}

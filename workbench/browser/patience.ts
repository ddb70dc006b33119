/** A browser test starts servers and pages; Jest's own five seconds are too short on a busy machine. */
jest.setTimeout(60_000);

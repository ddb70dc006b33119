/** Jest's own five seconds are too short on a busy machine, most of all for tests that start servers and pages. */
jest.setTimeout(180_000);

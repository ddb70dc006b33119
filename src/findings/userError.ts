/**
 * A fault that a user can cause and mend, as data; its words stand in the locale files.
 * Anything else that is thrown is a bug and goes up unswallowed.
 */
export class UserError extends Error {
  override readonly name = 'UserError';

  constructor(
    readonly code: string,
    readonly data: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

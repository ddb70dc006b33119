type Said = (detail: string) => string;

/** What is said of each reason, with what to do about it where one of a face is told. */
export const hinted = <R extends string>(
  said: Readonly<Record<R, Said>>,
  hints: Partial<Readonly<Record<R, string>>>,
): Readonly<Record<R, Said>> =>
  Object.fromEntries(
    Object.entries<Said>(said).map(([reason, say]) => {
      const hint = hints[reason as R];
      return [reason, hint === undefined ? say : (detail: string) => `${say(detail)}. ${hint}`];
    }),
  ) as Record<R, Said>;

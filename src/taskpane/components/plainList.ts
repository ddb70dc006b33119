/** A list without marks, whose items show by themselves that they are some. */
export const PLAIN_LIST = { listStyleType: 'none', margin: 0, padding: 0 } as const;

/** The same, its items one below the other; the gap between them is for each view to say. */
export const LIST_OF_BLOCKS = { ...PLAIN_LIST, display: 'flex', flexDirection: 'column' } as const;

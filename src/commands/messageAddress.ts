/** What a ribbon command has to tell where no pane is open. */
export interface Message {
  readonly title: string;
  readonly text: string;
}

/** The dialog page with its message, relative to the commands page. It stays in the fragment, which no server sees. */
export const messageAddress = ({ title, text }: Message): string =>
  `message.html#${new URLSearchParams({ title, text }).toString()}`;

export function readMessage(hash: string): Message {
  const parameters = new URLSearchParams(hash.slice(1));
  return { title: parameters.get('title') ?? '', text: parameters.get('text') ?? '' };
}

import { readMessage } from './messages';

/** The dialog of a ribbon command: shows the message that its address carries. */
const { title, text, language } = readMessage(window.location.hash);
document.documentElement.lang = language;
for (const [id, words] of [
  ['title', title],
  ['text', text],
] as const) {
  const element = document.getElementById(id);
  if (element) element.textContent = words;
}

/** @jest-environment jsdom */
import { Dialogs } from '../../protocol';
import { dialogPath, type OpenDialog, watchDialogs } from './dialog';
import { Store } from './store';

const PAGE = 'http://localhost:3000';
const request = (url: string): string => JSON.stringify({ url, width: 30, height: 20 });

test('pages of this server and of the manifest lead here, with all that their address carries', () => {
  expect(dialogPath(`${PAGE}/addin/message.html?a=1#text=%D0%B0`, PAGE)).toBe(
    '/addin/message.html?a=1#text=%D0%B0',
  );
  expect(dialogPath('https://example.org/message.html#b', PAGE)).toBe('/addin/message.html#b');
});

test('the dialog that is open is shown until it is closed; the add-in hears of the person closing it', () => {
  const shown = new Store<OpenDialog | null>(null);
  const [pane, commands] = [new Dialogs(), new Dialogs()];
  watchDialogs(pane, shown);
  watchDialogs(commands, shown);
  const heard: unknown[] = [];
  pane.show(request(`${PAGE}/a`), ([type]) => heard.push(type));
  commands.show(request(`${PAGE}/b`), () => undefined);
  expect(shown.get()).toMatchObject({ url: `${PAGE}/b`, width: 30, height: 20 });
  pane.dismiss();
  expect(shown.get()?.url).toBe(`${PAGE}/b`);
  expect(heard).toEqual([12_006]);
  shown.get()?.dismiss();
  expect([shown.get(), commands.open]).toEqual([null, null]);
});

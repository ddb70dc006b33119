import { messageAddress, readMessage } from './messages';

test('a message comes back from its address as it was, whatever stands in it', () => {
  const message = { title: 'Лист «A&B=1» защищён', text: 'Снимите защиту\n<b>и</b> повторите #1 + 100 %' };
  const address = messageAddress(message, 'en');
  expect(address.startsWith('message.html#')).toBe(true);
  expect(readMessage(new URL(address, 'https://localhost/').hash)).toEqual({ ...message, language: 'en' });
});

test('an address without a message gives empty words', () => {
  expect(readMessage('')).toEqual({ title: '', text: '', language: 'ru' });
});

import { withWatchdog } from './watchdog';

test('interrupts what never ends, and works on', () => {
  const endless = (): object => {
    for (;;);
  };
  expect(() => withWatchdog(endless, 30)).toThrow('timed out');
  expect(withWatchdog(() => ({ done: true }))).toEqual({ done: true });
});

test('lets errors through', () => {
  const failing = (): object => {
    throw new Error('Bad record');
  };
  expect(() => withWatchdog(failing)).toThrow('Bad record');
});

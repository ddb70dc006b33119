import { withWorkLimit } from './workLimit';

test('interrupts what never ends, tells so, and works on', () => {
  const endless = (): object => {
    for (;;);
  };
  expect(() => withWorkLimit(endless, 0.03)).toThrow(
    expect.objectContaining({ code: 'file-unreadable', data: { reason: 'exhausted' } }),
  );
  expect(withWorkLimit(() => ({ done: true }), 1)).toEqual({ done: true });
});

test('counts work, not time: what waits for a busy machine is not given up', () => {
  const flag = new Int32Array(new SharedArrayBuffer(4));
  const waiting = (): object => {
    Atomics.wait(flag, 0, 0, 300);
    return { done: true };
  };
  expect(withWorkLimit(waiting, 0.1)).toEqual({ done: true });
});

test('lets errors through', () => {
  const failing = (): object => {
    throw new Error('Bad record');
  };
  expect(() => withWorkLimit(failing, 1)).toThrow('Bad record');
});

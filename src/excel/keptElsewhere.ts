import { keptPlace } from './persistedState';

/** Calls back when another page of the add-in, that of the ribbon's functions, has kept the state of this workbook. */
export function onKeptElsewhere(listener: () => void): void {
  const { key, storage } = keptPlace();
  window.addEventListener('storage', (event) => {
    if (event.key === key && event.storageArea === storage) listener();
  });
}

import { TextDecoder, TextEncoder } from 'node:util';

/** What browsers have, Node has, and jsdom lacks; the calculation engine and the file library need them. */
Object.assign(globalThis, { TextDecoder, TextEncoder });

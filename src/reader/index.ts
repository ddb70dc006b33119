export { answer as readAnswer } from './answer';
export type { ReadyFile, Request as ReadRequest } from './protocol';
export { fileReading, type FileReading, type Thread } from './client';

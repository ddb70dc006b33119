export { answer as readAnswer } from './answer';
export type { ComparedFiles, ReadyFile, Request as ReadRequest } from './protocol';
export { fileReading, type FileReading, type Thread } from './client';

export { answer as readAnswer } from './answer';
export type { Request as ReadRequest } from './protocol';
export { fileReading, type FileReading, type Thread } from './client';

export { fileReading, type FileReading, type Thread } from './client';

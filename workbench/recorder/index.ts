export { Recorder } from './recorder';

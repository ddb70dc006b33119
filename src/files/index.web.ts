export { readPickedFile } from './pickedFile';

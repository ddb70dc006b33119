export { excelReader } from './reader';

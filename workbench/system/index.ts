export {
  aptInstall,
  type CommandResult,
  type InstallFailure,
  type InstallTools,
  type RunCommand,
} from './aptInstall';
export { describeWith } from './describeWith';
export { type Environment, findProgram, isProgram, type Place } from './findProgram';
export { thisMachine } from './machine';
export { type Machine, type Need, provide, type Provision } from './provide';
export { runProgram } from './runProgram';

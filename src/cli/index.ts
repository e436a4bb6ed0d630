export { readFlags, UsageError } from './arguments.ts';
export { exportRegister } from './export-register.ts';
export { UnusableFile } from './faults.ts';
export { loadParameters } from './load-parameters.ts';
export { loadRights } from './load-register.ts';
export { Progress, type ProgressTarget } from './progress.ts';
export { screenCommand } from './screen-command.ts';
export { USAGE } from './usage.ts';

export { followRegister } from './follow-register.ts';
export { startFeedRunner } from './feed-runner.ts';
export { screenRecords } from './screen-records.ts';
export { makeScreeningPool } from './screening-pool.ts';
export { makeScreeningService } from './screening-service.ts';
export { recordMedia } from './record-media.ts';
export { makeRegisterService } from './register-service.ts';
export { makeWakeups } from './wakeups.ts';

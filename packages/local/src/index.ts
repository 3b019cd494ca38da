export { isLocalError, LocalError, type LocalErrorCode } from './errors.ts';
export { prepareDataDir } from './node/prepared.ts';
export { type LocalBackend, type LocalOptions, startLocal } from './node/start-local.ts';

export { isLocalError, LocalError, type LocalErrorCode } from './errors.ts';
export { type LocalBackend, type LocalOptions, startLocal } from './node/start-local.ts';

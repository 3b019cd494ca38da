export { MAX_LENGTH as SNAPSHOT_MAX_LENGTH } from './marks.ts';
export { takeSnapshot } from './take.ts';

export {
  ACCOUNT_OPTIONS,
  ACCOUNT_USAGE,
  type AccountArguments,
  accountOf,
  readCommandLine,
} from './account-arguments.ts';
export { type Account, openAccount } from './open-account.ts';
export { progress, runProgram, say, summaryOf } from './run-program.ts';
export { UsageError } from './usage-error.ts';

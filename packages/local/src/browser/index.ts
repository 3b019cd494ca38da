export { LocalError, type LocalErrorCode } from '../errors.ts';
export {
  BROWSER_URL,
  type BrowserBackend,
  type BrowserOptions,
  type PgliteAssets,
  startInBrowser,
} from './start-in-browser.ts';

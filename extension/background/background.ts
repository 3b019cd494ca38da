import { browser } from 'wxt/browser';
import { receive } from '../messages/messages.ts';
import { giveToken, signIn, signOut } from '../server/session.ts';
import { captureTab } from './capture-tab.ts';
import { capturePage, saveCapture, undoCapture } from './captures.ts';
import { databaseHandlers, drainSoon } from './database-host.ts';
import { openPanel } from './open-panel.ts';

const DRAIN = 'drain';
const MENU = 'save-job';

/**
 * The background holds no state: every handler can be the first after a restart, and everything that matters
 * stands in IndexedDB before it is acknowledged.
 */
export function runBackground(): void {
  browser.action.onClicked.addListener(captureTab);
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === MENU) void captureTab(tab);
  });
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: MENU,
      title: 'Save this job',
      contexts: ['page', 'selection', 'link'],
    });
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === DRAIN) drainSoon();
  });
  // Made again at every start: alarms do not always survive one.
  void browser.alarms.create(DRAIN, { periodInMinutes: 5 });

  receive({
    'capture/page': capturePage,
    'capture/save': saveCapture,
    'capture/undo': undoCapture,
    'panel/open': openPanel,
    'server/sign-in': signIn,
    'server/token': giveToken,
    'server/sign-out': signOut,
    ...databaseHandlers(),
  });
}

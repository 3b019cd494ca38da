// The bundle that is injected into a page: AtsCapture.capture(document, url). Assigned rather than declared: a
// declaration stays local when the bundle is evaluated as strict code.
import { captureWith } from './capture.ts';
import { sites } from './sites/index.ts';

Object.assign(globalThis, {
  AtsCapture: { capture: (document: Document, url: string) => captureWith(document, url, sites) },
});

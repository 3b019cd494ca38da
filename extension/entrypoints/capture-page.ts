import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { capturePage } from '../content/capture-page.ts';

// WXT asks for a default export of every entry point.
export default defineUnlistedScript(() => capturePage(document, location.href));

import { defineBackground } from 'wxt/utils/define-background';
import { runBackground } from '../background/background.ts';

// WXT asks for a default export of every entry point.
export default defineBackground(runBackground);

import { academic } from './academic.ts';
import { classic } from './classic.ts';
import { compact } from './compact.ts';
import { modern } from './modern.ts';
import type { Template } from './template.ts';

export const TEMPLATES = { classic, modern, compact, academic } as const satisfies Record<string, Template>;

export type TemplateName = keyof typeof TEMPLATES;

export const TEMPLATE_NAMES = Object.keys(TEMPLATES) as readonly TemplateName[];
export {
  type Block,
  type BlockRole,
  block,
  composeHead,
  composeResume,
  plain,
  type Sheet,
} from './compose.ts';
export { withBetween } from './rows.ts';
export type { Palette, StyledSpan, Template, TextStyle, Tone } from './template.ts';

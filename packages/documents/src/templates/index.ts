import { classic } from './classic.ts';
import type { Template } from './template.ts';

export const TEMPLATES = { classic } as const satisfies Record<string, Template>;

export type TemplateName = keyof typeof TEMPLATES;

export const TEMPLATE_NAMES = Object.keys(TEMPLATES) as readonly TemplateName[];
export { type Block, compose } from './compose.ts';
export type { StyledSpan, Template, TextStyle, Tone } from './template.ts';

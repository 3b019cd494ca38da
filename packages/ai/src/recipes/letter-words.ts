import type { Settings } from '../draft/context.ts';

type Tone = NonNullable<Settings['tone']>;
type Culture = NonNullable<Settings['culture']>;

/** The letter's own words, which claim nothing about the person. */
export const OPENINGS: Record<Tone, (what: string) => string> = {
  formal: (what) => `I am writing to apply for ${what}.`,
  casual: (what) => `I would like to apply for ${what}.`,
  enthusiastic: (what) => `I am very glad to apply for ${what}.`,
  analytical: (what) => `This is my application for ${what}; below is what I have done that bears on it.`,
};

export const CLOSINGS: Record<Tone, Record<Culture, string>> = {
  formal: {
    corporate:
      'I would welcome the opportunity to discuss my application with you. Thank you for your consideration.',
    startup: 'I would welcome a conversation about the work ahead. Thank you for your time.',
    creative: 'I would welcome the chance to show you more of my work. Thank you for your time.',
  },
  casual: {
    corporate: 'I would be happy to talk. Thank you for reading.',
    startup: 'Happy to talk whenever it suits you. Thanks for reading.',
    creative: 'Happy to show you more. Thanks for reading.',
  },
  enthusiastic: {
    corporate: 'I would love to talk about this position with you. Thank you very much for your time.',
    startup: 'I would love to hear what you are building. Thank you very much for your time.',
    creative: 'I would love to show you more of my work. Thank you very much for your time.',
  },
  analytical: {
    corporate: 'I can go into the detail of any of this in a conversation. Thank you for your consideration.',
    startup: 'I can go into the detail of any of this whenever it suits you. Thank you for your time.',
    creative: 'I can show you the work behind any of this. Thank you for your time.',
  },
};

/** All that a minimal letter ends with. */
export const THANKS = 'Thank you for reading.';

/** Lines of the person's in a letter, by its length. */
export const LINES = { brief: 3, standard: 5, detailed: 8 } as const;
export const SIGN_OFF: Record<Tone, string> = {
  formal: 'Yours sincerely,',
  casual: 'Best wishes,',
  enthusiastic: 'With kind regards,',
  analytical: 'Kind regards,',
};

const PERIOD_WORDS: Record<string, RegExp> = {
  day: /\b(?:days?|daily|week ?days?|night\w*|mornings?|evenings?|pd|p\.d\.)\b|\/\s?(?:d|dy|24h)\b/i,
  week: /\b(?:week\w*|wk\w*|pw|p\.w\.|(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:days?)?)\b|\/\s?(?:w|wk)\b|\b(?:in|of) (?:7|seven)\b/i,
  month: /\b(?:month\w*|mos?|mth\w*|pcm|p\.m\.)\b|\/\s?(?:m|mo|mth)\b/i,
  quarter: /\b(?:quarter\w*|qtr\w*|q[1-4])\b|\/\s?q\b/i,
  year: /\b(?:year\w*|annu\w*|pa|yrs?|season\w*)\b|\bp\.a\b|\/\s?(?:y|yr|a)\b/i,
  hour: /\b(?:hour\w*|hrs?|ph|h)\b|\/\s?h\b/i,
  fortnight:
    /\bfortnight\w*|\b(?:2|two)[- ]?w(?:ee)?ks?\b|\b(?:every|each) (?:other|second|2nd) w(?:ee)?k|\balt(?:ernate|\.)? w(?:ee)?ks?\b|\bbi-?weekly\b/i,
  minute: /\b(?:min\w*|[wbrl]pm)\b|\/\s?min/i,
  time: /\b(?:time|each|per|every|visit|session|round|run|batch|class|event|go)\b|\//i,
};

/** Whether a text names a period, in any of the ways it is written. */
export const hasPeriod = (text: string, period: string): boolean =>
  (PERIOD_WORDS[period] ?? new RegExp(`\\b${period}`, 'i')).test(text);

/** Data table. Pairs of patterns of which one says the opposite of the other. Written for this package (MIT). */
export const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/\blate\b|\bbehind schedule\b|\bdelayed\b/i, /\bearly\b|\bahead of schedule\b|\bon (?:time|schedule)\b/i],
  [/\blapsed\b|\bexpired\b/i, /\b(?:still (?:hold|valid)|valid|in date|current(?:ly)?|active)\b/i],
  [/\b(?:declined|refused|rejected|turned down|lost)\b/i, /\b(?:accepted|agreed|approved|won)\b/i],
  [/\bneg(?:ative)?\b/i, /\bpositive\b/i],
  [/\bover (?:the )?budget\b/i, /\bbudget\b.*\bkept\b|\b(?:kept|on|within|under) (?:the )?budget\b/i],
  [/\bunder(?= it\b|[.,;)]|$)/i, /\bover(?= it\b|[.,;)]|$)/i],
  [/\bnone\b/i, /(?<!\bat )\ball\b(?!-)/i],
  [/\bbehind\b/i, /\bahead of\b/i],
  [
    /\b(?:parked|shelved|abandoned|dropped|cancelled|put on hold)\b/i,
    /\b(?:went|gone|go(?:ing)?) (?:ahead|live)\b/i,
  ],
  [/\bbefore (?:the )?(?:launch|release|go-?live)\b/i, /\bafter (?:the )?(?:launch|release|go-?live)\b/i],
  [
    /\b(?:recommend|advis|argu|decid|vot)\w*(?! against| not)\b/i,
    /\b(?:recommend|advis|argu|decid|vot)\w* against\b/i,
  ],
  [
    /\b(?:rose|ris(?:en?|es|ing)|increas\w+|grew|grow[ns]?|climb\w*|(?:went|was|were) up)\b/i,
    /\b(?:fell|fall(?:en|s|ing)?|decreas\w+|dropp?\w*|shrank|shrunk|(?:went|was|were) down)\b/i,
  ],
];

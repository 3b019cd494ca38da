/** Data table. Words by which a text tells causes, means, outcomes and changes. Written for this package (MIT). */

export const CAUSE =
  /\b(?:because(?: of)?|thanks to|owing to|due to|as a result of|as a consequence of|caused by|on account of|attributable to|driven by(?! me\b)|in response to|prompted by|in the wake of|for (?:\w+ )?reasons|which is why|to make (?:room|way))\b/gi;
export const CAUSE_KNOWN =
  /\b(?:because|cos|thanks|owing|due to|result|caused|cause|since we|since \w+ (?:were|was|had)|after|following|response|so that|prompted|driven|reasons?|so|(?:mainly|mostly|largely|chiefly) (?:by|from|through))\b/i;
export const MEANS =
  /\b(?:by \w+ing|through|via|(?<!\blook(?:s|ed|ing)? )after|following|with the help of|using)\b/gi;
export const OUTCOME =
  /\b(?:resulting in|resulted in|leading to|led to|which|that (?=\w+(?:ed|t)\b)|to (?:ensure|guarantee)|meant|meaning|so that|thereby|thus|enabling|allowing|ensuring|helping to|after which|contributing to|making(?! up)|giving|putting|and (?:as a result|so)|most of which|all of which|followed by|(?<=, )so (?!far)|(?<=, )getting|turned into|put(?:ting)? an end to|ha(?:s|ve) ended|bringing in|paying for|freeing|freed|(?<=, |and )earning|generating|caught up)\b/gi;

export const MOVES =
  /\d\S* \(?(?:in )?(?:(?:19|20)|['’])\d\d\b|\d\s?\S{0,4} > \S?\d|\bagainst \S?\d|\b(?:19|20)\d\d: ?\S?\d|->|→|=>|>>|\bfrom\s+(?:\p{L}+\.? )?\S*\d.*\bto\b|\bvs\b|\b(?:went|go(?:es)?|came|come|passed) (?:up|down|from|to)\b|\bbefore \S*\d|\b(?:was|were) (?:about |~|around |an? )?\S?(?:\d|half|third|quarter)|\d\s?\S{0,4} (?:to|in) \S{0,7}\d|\b(?:up (?:to|by|from|on|\S?\d)|down|instead of|minus|less|fewer|uplift|increas\w*|grew|grow\w*|rose|ris\w+|fell|fall\w*|dropp?\w*|cut\w*|reduc\w*|improv\w*|sav\w+|gain\w*|lift\w*|rais\w*|boost\w*|halv\w*|doubl\w*|tripl\w*|decreas\w*|lower\w*|shrunk|shrank|shorten\w*|better|faster|higher|quicker|speed\w*)\b|[-+−]\s?\d+\s?%/iu;
export const PRIZE =
  /\b(?:award|priz|medal|gold\b|silver\b|bronze\b|\d(?:st|nd|rd)\b|of the (?:year|quarter|month)\b|grant|contest)/i;
/** Verbs and nouns of a change for the better or the worse, and results that are counted. */
export const CHANGES = `increase raise lift boost grow grew grown improve gain rise rose risen climb jump reduce cut lower decrease drop fall
fell fallen shrink shrank trim shorten save saving savings slash halve eliminate prevent avoid speed accelerate streamline spare
protect win won winning award profit revenue growth outperform surpass beat profitability efficiency productivity retention
turnover cost costs`;

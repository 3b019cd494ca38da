/** Data table. The limits that lines about work carry, and how each may be kept. Written for this package (MIT). */
import { NOBODY } from './deeds.ts';

/** A way of limiting what is said: how a row says it, how a statement may keep it, and what it limits. */
export type Hedge = {
  said: RegExp;
  kept: RegExp;
  reach: 'after' | 'around' | 'before' | 'line' | 'limit';
  mend: string;
};

/** "with" before somebody: "with monthly figures" shares nothing. */
const WITH = `(?:with(?! (?:[\\w-]+ )?\\w+s by)|w\\/|alongside) (?:(?:an?|the|my|our|their|its|one|two|three|four|five|six|\\d+|another|other|fellow|local|senior) )*(?:[\\w’'-]+ ){0,3}?(?:(?!(?:${NOBODY})\\b)[\\w-]*(?:er|ers|or|ors|ist|ists|ian|ians|ant|ants|eer|eers|men|man)\\b|teams?\\b|colleagues?|partners?\\b|staff\\b|peers|others?\\b|agenc\\w+|it\\b|hr\\b|people|finance|sales|engineering|marketing|legal|qa\\b|ops\\b|operations|product\\b|design\\b|board|family|families|parents|nurses?|physio\\w*|surgeons?|departments?|dept|head|leads?\\b|chef|boss|company|university|crew|pod|council|authorit\\w+|firm|vendor|client|dev\\w*|me\\b|someone|somebody|another)`;
const words = (list: string) => new RegExp(`\\b(?:${list})\\b|\\b${WITH}`, 'i');

export const SHARED =
  /\b(?:with|and me|and I|me and|together|joint\w*|team\w*|alongside|along|co|co-\w+|collab\w*|shar\w+|partner\w*|among|we|our|us|group|one of|part|help\w*|assist\w*|support\w*|contribut\w*|worked on|crew|pod|brigade|others?|colleagues?|both|join\w*|member\w*|panel|committee|led by|between|\w+-(?:led|person|strong|member)|pair\w*|tandem|assistance|contribution|under|role in|my part|hand in|exposure|aid\w*)\b|&|w\//i;
export const SOME =
  /\b(?:some|part\w*|shar\w+|most\w*|main\w*|chief\w*|usual\w*|often|several|few|handful|certain|various|majority|larg\w+|typical\w*|general\w*|normal\w*|possibl\w*|maybe|perhaps|may|might|predominantly|primar\w+|half|third|quarter|fifth|tenth|occasional\w*|sometimes|among|include\w*|of the|(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|lots?|many|number|all but \w+) of|contribut\w*|help\w*|support\w*|assist\w*|others|bulk)\b|\d\s?%/i;

export const HEDGES: readonly Hedge[] = [
  {
    said: /(?<!\b(?:not|never) )\b(?:help(?:ed|s|ing)?|assist(?:ed|s|ing)?|support(?:ed|s|ing)?(?! (?:workers?|staff|teams?|desk|tickets?|calls?)\b| (?:[\w,~-]+ ){0,4}(?:employees|users|clients?|customers?|people|students|pupils|patients|families|residents|agents|learners|members|volunteers|riders|drivers)\b)|contribut(?:ed?|es|ing)|took part|take part|participated|involved in|co-\w+|helper|shadow(?:ed|ing)|had a go|s[ai]t(?:s|ting)? in on|dabbl\w+|lent a hand|gave (?:a hand|support)|(?:gave|provided) input|chip\w* in|pitch\w* in|played (?:a|my) (?:part|role)|had a (?:hand|part) in)\b/gi,
    kept: words(
      'help\\w*|assist\\w*|support\\w*|contribut\\w*|part|participat\\w*|involv\\w*|co|co-\\w+|joint\\w*|together|input|shadow\\w*|team|among|one of|worked on|second|join\\w*|attend\\w*|accompan\\w*|including me|and me|and I|me and|sit(?:s|ting)?|sat|serv(?:e[sd]?|ing) (?:on|as|in)|member\\w*|play(?:ed|ing)? (?:an?|my|some) (?:\\w+ )?(?:part|role)|role in|hand|exposure|aid\\w*|\\w+-led|led by|back-?up|had a go|tried|dabbl\\w*|note[- ]tak\\w*|notes|present|limited|basic|occasional\\w*|cover\\w* for|when|collaborat\\w*|observ\\w*|tandem|pair\\w*',
    ),
    reach: 'after',
    mend: 'Keep that this was help, or a part.',
  },
  {
    said: /\b(?:deputi[sz]\w*|st(?:and|ands|anding|ood)[- ]in(?: for)?|fill(?:s|ed|ing)?[- ]in (?:for|as)|replac(?:e|es|ed|ing)(?= (?:the |my |our )?(?:\w+ )?\w+ (?:when|while|during|in (?:her|his|their)))|(?:second|2nd|assistant|asst\.?|associate|vice|junior) (?=supervis|author|chair|examin|assess|command|in command|read|steward|lead|manag|direct|edit)|took over from|step(?:s|ped|ping)? (?:up|in)(?: for)?|back-?up|cover(?:s|ed|ing)? for)\b/gi,
    kept: /\b(?:temporar\w*|deput\w*|cover\w*|stand\w*|stood|fill\w*|took over|taking over|step\w*|substitut\w*|acting|interim|second|back-?up|when|while|during|absence|in place of|help\w*|assist\w*|asst|associate|vice|junior|2nd|replac\w*|support\w*|relie\w+)\b/i,
    reach: 'after',
    mend: 'Keep that it was in the place of another.',
  },
  {
    said: /\bpart of\b|\bon (?:the|a) (?:[\w-]+ ){0,2}team\b|\bmember of (?:the|a) (?:[\w-]+ )?team\b/gi,
    kept: /\b(?:part|some|component|portion|practical\w*|session|colleagues|belong\w*|member\w*|team|one of|among|with|together|help\w*|contribut\w*|in an?|within|join\w*|play(?:ed|ing)? (?:an?|my|some) (?:\w+ )?(?:part|role)|sit(?:s|ting)?|sat|serv(?:e[sd]?|ing) (?:on|as|in)|panel|took|take|involv\w*|support\w*|assist\w*|share\w*)\b/i,
    reach: 'after',
    mend: 'Keep that this was a part.',
  },
  {
    said: /(?:\bw\/|\bwith\b|\btogether (?:with|w\/)|\balong with\b)(?! (?:a|an)\b)|^with (?=an? (?:colleague|friend|partner|team|fellow))/gi,
    kept: SHARED,
    reach: 'before',
    mend: 'Keep that others took part.',
  },
  {
    said: /\bjointly\b/gi,
    kept: /\b(?:contribut\w*|part|help\w*|joint\w*|together|with|shar\w+|co|co-\w+|alongside|both)\b/i,
    reach: 'before',
    mend: 'Keep that others took part.',
  },
  {
    said: /\bshar(?:e|es|ed|ing)\b(?= (?:the |an? |my )?(?:[\w-]+ ){1,3}?(?:with|w\/) ?(?:one|two|three|\d|an?|the|my|other|\w+ ?colleague))/gi,
    kept: new RegExp(SHARED, 'i'),
    reach: 'after',
    mend: 'Keep that others took part.',
  },
  {
    said: /\b(?:team effort|as a team|whole team)\b/gi,
    kept: SHARED,
    reach: 'line',
    mend: 'Keep that others took part.',
  },
  {
    said: /\b(?:joint (?:effort|work|project)|(?:shared?s?|split) (?:with|w\/|by|between|among)|in turns?|take turns|took turns|in rotation)/gi,
    kept: new RegExp(SHARED, 'i'),
    reach: 'line',
    mend: 'Keep that others took part.',
  },
  {
    said: /\b(?:some(?! [\d~])|partly|in part|partially|parts of|a few|a handful(?: of)?)\b/gi,
    kept: new RegExp(
      SOME.source.replace('most\\w*|main\\w*|chief\\w*|usual\\w*|', 'little|bit|limited|'),
      'i',
    ),
    reach: 'after',
    mend: 'Keep "some" or "partly".',
  },
  {
    said: /\b(?:mostly|mainly|chiefly|primarily|predominantly|(?<!\b(?:the|\d+) )most)\b/gi,
    kept: SOME,
    reach: 'after',
    mend: 'Keep "mostly".',
  },
  {
    said: /\busually\b|\bmost (?:months|weeks|days|times)\b/gi,
    kept: /\b(?:usual\w*|most\w*|typical\w*|normal\w*|general\w*|often|in most|as a rule|regular\w*|average|majority)\b/i,
    reach: 'around',
    mend: 'Keep that it was so most of the time, not always.',
  },
  {
    said: /\b(?:sometimes|occasional(?:ly)?|at times|now and then|rarely|seldom)\b/gi,
    kept: /\b(?:sometimes|occasion\w*|at times|now and (?:then|again)|from time to time|once in a while|rare\w*|seldom|when needed|as needed|a few)\b/i,
    reach: 'around',
    mend: 'Keep how seldom it was.',
  },
  {
    said: /\b(?:when asked|as needed|if needed|on request|when(?:ever)? (?:\w+ ){1,4}?(?:is|was|were|are|got|gets) (?:on|off|away|out|sick|ill|absent|busy|full|short|down|needed|required|asked|called|late|closed|over)\b|when(?:ever)? (?:needed|required|necessary|called)|ad[- ]hoc|when system down|if \w+|on (?:vacation|leave|holiday)|during \w+ (?:vacation|leave|holidays?))\b/gi,
    kept: /\b(?:when\w*|while|whilst|as needed|if|on request|asked|need\w*|cover\w*|fill\w*|deput\w*|stand(?:s|ing)?[- ]in|stood|back-?up|absence|holiday\w*|vacation\w*|leave|away|during|required|necessary|ad[- ]hoc|occasion\w*|sometimes|upon|whether|any\w*)\b/i,
    reach: 'around',
    mend: 'Keep when only it was.',
  },
  {
    said: /\b(?:in season|seasonal)\b/gi,
    kept: /\b(?:season\w*|summer|winter)\b/i,
    reach: 'around',
    mend: 'Keep that it was in the season.',
  },
  {
    said: /\bpeak\b|\bon (?:a )?good days?\b/gi,
    kept: /\b(?:peak\w*|good|best|max\w*|up to|at most|as many as|top)\b/i,
    reach: 'around',
    mend: 'Keep that it was the peak.',
  },
  {
    said: /\b(?:under supervision|supervised by|under (?:a |the )?(?:\w+ )?(?:eyes?|watch|supervision|guidance|direction|manager|supervisor|lead|senior))\b/gi,
    kept: /\b(?:supervis\w*|under|guid\w*|check\w*|oversight|apprentic\w*|train\w*|assist\w*|help\w*|support\w*|junior|student|placement|intern\w*)\b/i,
    reach: 'before',
    mend: 'Keep that it was under supervision.',
  },
  {
    said: /\b(?:not yet|in progress|still learning|learning|so far|(?<!up[- ])(?<!kept )to date|planned|planning to|proposed|intended|scheduled (?:for|in|to)|in training|under ?way|ongoing)\b/gi,
    kept: /\b(?:not|yet|already|for the time being|progress|under ?way|still|learn\w*|so far|to date|until now|planned|plan\w*|follow\w*|comes?|toward\w*|working to\w*|pending|to come|next|begin\w*|some|ongoing|remain\w*|rest|while working|studying|unfinished|under review|another|propos\w*|suggest\w*|recommend\w*|idea|intend\w*|intention|aim\w*|due|will|scheduled|prepar\w*|currently|in course|partway|partly|set to|expected|by now|thus far|have|has|since|rather than|instead)\b/i,
    reach: 'around',
    mend: 'Keep that it is not done yet.',
  },
  {
    said: /\b(?:pilot(?:ed|s)?|trial(?:led|s)?|prototyped?|proof of concept|PoC|beta|dry run|simulat\w+|mock|in[- ]house only|locally)\b/gi,
    kept: /\b(?:tried out|pilot\w*|trial\w*|prototyp\w*|proof|PoC|beta|dry run|simulat\w*|mock|test\w*|experiment\w*|in[- ]house|intern\w*|local\w*|preliminar\w*|early)\b/i,
    reach: 'around',
    mend: 'Keep that it was a pilot, a trial or a draft.',
  },
  {
    said: /\b(?:work(?:ed|ing|s)? towards?|stud(?:ied|ying|ies) (?:for|towards?)|pursuing|enrolled (?:in|on)|preparing for|candidate for)\b/gi,
    kept: /\b(?:towards?|stud\w+|pursu\w+|progress|learn\w*|enrol\w*|train\w*|prepar\w*|candidate|course|working)\b/i,
    reach: 'after',
    mend: 'Keep that it is not done yet.',
  },
  {
    said: /\b(?:tr(?:y|ied|ies|ying) to|attempted to|aim(?:ed|ing)? to|hop(?:ed|ing) to|meant to|supposed to|in the process of|started (?:to|on)|began (?:to|on)|first steps)\b/gi,
    kept: /\b(?:tr(?:y|ied|ying)|attempt\w*|aim\w*|hop\w*|meant|supposed|process|start\w*|beg[au]n|begin\w*|first steps|towards?|initial\w*|early)\b/i,
    reach: 'after',
    mend: 'Keep that it was begun or tried, not done.',
  },
  {
    said: /\b(?:informal(?:ly)?|unofficial(?:ly)?|basic|basics|beginners?|elementary|rudimentary|rusty|a (?:little|bit)(?: of)?|bit of|light|minor|limited)\b/gi,
    kept: /\b(?:informal\w*|unofficial\w*|basic\w*|beginn\w*|elementary|rudiment\w*|rusty|little|bit|light\w*|minor|limited|some|small|simple|slight\w*|foundation\w*|entry-level|introduct\w*|working knowledge|part\w*|few)\b/i,
    reach: 'after',
    mend: 'Keep how little it was.',
  },
  {
    said: /\b(?:could|might|may(?= [a-z])|should|potential(?:ly)?|possibl[ey]|projected|expected|forecast|provisional(?:ly)?|preliminary|pending|awaiting|subject to|unconfirmed|reportedly)\b/g,
    kept: /\b(?:yet|depend\w*|could|might|may|can|should|would|potential\w*|possib\w*|project\w*|expect\w*|forecast\w*|provisional\w*|preliminar\w*|pending|await\w*|subject|unconfirmed|report\w*|estimat\w*|plan\w*|likely|until|not yet|identif\w*|under|wait\w*)\b/i,
    reach: 'around',
    mend: 'Keep that it is not certain.',
  },
  {
    said: /\b(?:hardly|barely|not (?:all|every|always|everyone|everything|fully|entirely|quite)|less than half)\b/gi,
    kept: /\b(?:hardly|barely|not|still|most\w*|some\w*|part\w*|many|several|majority|nearly|almost|often|usual\w*|few|little|so far|never|half|a third|without|rarely|yet|except\w*)\b|\d+ (?:of|out)|%/i,
    reach: 'around',
    mend: 'Keep that it was not all of it.',
  },
  {
    said: /\b(?:credited )?as (?:an? |the )?(?:asst\.?|assistant|trainee|junior|deputy|stand-in|substitute|sub)\b/gi,
    kept: /\b(?:asst|assist\w*|train\w*|junior|deput\w*|stand\w*|substitut\w*|sub|help\w*|support\w*|cover\w*|temporar\w*|interim)\b/i,
    reach: 'line',
    mend: 'Keep that it was as an assistant.',
  },
  {
    said: /\b(?:will|going to)\b/gi,
    kept: /\b(?:will|to|due|upcoming|forthcoming|going|plan\w*|schedul\w*|next|expect\w*|future|preparing|sits?|intend\w*|sitting|before|ahead|prepare)\b/i,
    reach: 'after',
    mend: 'Keep that it is still to come.',
  },
  {
    said: /\b(?:except(?:ing|ed)?(?: for)?|apart from|other than|excluding|excl\.?|not counting)\b/gi,
    kept: /\b(?:except\w*|apart|other than|exclud\w*|excl|but|without|not|minus|besides|aside|most\w*|part\w*|some|beyond|bar|save for|outside)\b/i,
    reach: 'before',
    mend: 'Keep the exception.',
  },
  {
    said: /\b(?:on average|avg\.?|averag(?:e|ing|ed))\b/gi,
    kept: /\b(?:on average|avg|averag\w*|mean|typical\w*|about|around|approx\w*|roughly|some|usual\w*|normal\w*|circa|generally)\b|~/i,
    reach: 'around',
    mend: 'Keep that it is an average.',
  },
  {
    said: /\b(?:acting|interim|temporary|temporarily|trainee|stretch assignment|semi-?qualified|part-?qualified)\b/gi,
    kept: /\b(?:acting|interim|temporar\w*|train\w*|stretch|semi|part|for \w+ (?:days|weeks|months)|stood in|standing in|cover\w*|deput\w*)\b/i,
    reach: 'after',
    mend: 'Keep "acting", "interim" or "part-qualified".',
  },
  {
    said: /\b(?:apprentice(?:ship)?|intern(?:ship)?|placement)\b(?!s)/gi,
    kept: /\b(?:apprentic\w*|intern\w*|placement|train\w*|supervis\w*|learn\w*|stage\w*)\b/i,
    reach: 'after',
    mend: 'Keep that this was training.',
  },
  {
    said: /\bonly\b|\bjust\b/gi,
    kept: /\b(?:only|just|exclusiv\w*|single|merely|purely|the one|confined|restricted|sole\w*|except|limited|no more than|other than|by|while|partner|none|no|not|for (?:the|our|my)|as few as|alone|domestic|within)\b/i,
    reach: 'limit',
    mend: 'Keep "only".',
  },
  {
    said: /\b(?:one|1) of (?:the )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/gi,
    kept: /\b(?:an?|one|1|single|out of|half|contribut\w*|help\w*|support\w*|assist\w*|third|quarter|fifth|tenth|with|among|alongside|together|group|team|others?|along|part|share\w*|co|jointly|member)\b/i,
    reach: 'around',
    mend: 'Keep that others did the same.',
  },
  {
    said: /\b(?:in|at|for) one(?! (?:hour|day|night|week|month|quarter|season|summer|winter|year|go)\b)(?: \w+)?(?=[;,.]|$)/gi,
    kept: /\b(?:one|once|single|experience|an?|1|half|third|quarter|fifth)\b/i,
    reach: 'line',
    mend: 'Keep that it was so once.',
  },
  {
    said: /\bby (?:a |the )?(?:colleague|partner|senior|third|external|another|vendor|contractor|owner|client)|\b(?:checked|reviewed|approved|signed off|led|owned|run|made|done|designed|built) by\b(?! (?:me|myself|us)\b)/gi,
    kept: /\b(?:by|\w+-led|review\w*|check\w*|sign\w*|approv\w*|which|who|that|whose|external|colleague|partner|draft\w*|under|with|while|help\w*|assist\w*|support\w*|contribut\w*)\b/i,
    reach: 'before',
    mend: 'Keep who else did what.',
  },
  {
    said: /\bfor (?:\w+ )?(?:review|approval|sign-?off)\b/gi,
    kept: /\b(?:review\w*|approv\w*|sign\w*|check\w*|draft\w*|prepar\w*)\b/i,
    reach: 'before',
    mend: 'Keep that somebody else decides.',
  },
];

/** What says that it was so in every case. */
export const WHOLLY =
  /\b(?:(?<!not )at all|whatsoever|(?<!(?:minutes?|hours?|days?|weeks?) )of any (?!\p{L}+ing)\p{L}+|in full|nothing but|from (?:the )?(?:very )?(?:start|beginning|outset)(?! to)|from (?:scratch|first \p{L}+ to last)|consistently|invariably|unfailingly|without (?:exception|fail))\b(?! times)/giu;
/** What makes an "about" exact. */
export const EXACT = /\b(?:exactly|precisely|a full)\b/gi;
/** What makes of some time the whole time. */
export const THROUGHOUT = /\bthroughout(?=[,.;)]|$| (?:19|20)\d\d)/gi;
/** What makes a case every case. */
export const ANY = /\b(?:regardless|whatever|no matter|in any \p{L}+)\b/giu;
/** What denies that others took part. */
export const ALONE =
  /\b(?:single-?handed(?:ly)?|unaided|unassisted|(?:all |entirely )?alone|on my own|by myself|with(?:out)? (?:nobody|no one|any(?:one|body)) (?:over|beside|helping|checking)\b)/giu;

/** What says that it was a part. */
export const PARTLY =
  /\b(?:some|part|parts|partly|partial\w*|most|mostly|main\w*|several|few|certain|various|majority|minority|half|halves|halfway|thirds?|quarters?|fifths?|tenths?|portion|share\w*|section|number of|bulk|rest|remain\w*|others?|not|none|just over|among|larg\w+|\w+ of (?:them|whom|which|those)|one of|two of|half-\w+)\b|\d+ (?:of|out of|in (?:every )?(?:\d|two|three|four|five|six|seven|eight|nine|ten))\b|%|\bper ?cent\b/i;

/** Data table. Bodies and areas larger than one person's own work, words for what is large, and what says that it was all. Written for this package
 * (MIT).
 */
export const BODIES = `department division faculty directorate company organization organisation firm business enterprise
chain trust university city town county district region state province territory country nation europe continent world
globe industry sector portfolio network estate plant factory warehouse headquarters bank conglomerate corporation
kindergarten home hospital school campus village borough municipality cluster council association federation codebase
platform`;

export const LARGE = `large major big huge large-scale complex high-volume high-value cross-functional multinational
intercontinental transatlantic multi-site multisite gigantic continental blue-chip`;

/** Places of work, of which one may be said as well as all. */
export const PLACES = `depot park site yard port harbour harbor airport terminal station building block farm land fleet store shop
hotel resort clinic practice library ward branch township island valley firmware range catalogue catalog website prison
garage studio theatre theater festival mine quarry forest parish office kitchen`;

/** What says that something was said or done of all. */
export const SCALE =
  /\b(?:(?<!\b(?:if|above|at) )all(?! (?:I do|goes|times?|in all|but|others?|day|year|week|round|over|told|of (?:it|this))\b)|every(?! (?:hundred|thousand|half|fortnight|hour|minute|second|weekend|weekday|other|quarter|semester|\d+|five|six|seven|eight|nine|ten|twelve|few|couple|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th|time|day|night|week|month|year|shift|morning|evening|quarter|summer|season|term|two|three|four|other|single|\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec))|each(?! (?:time|day|night|week|wk|month|mth|year|yr|qtr|shift|morning|evening|quarter|summer|season|term|\d|mon|tue|wed|thu|fri|sat|sun))|entire|whole|nationwide|worldwide|company[- ]wide|countrywide|statewide|global(?:ly)?|national(?:ly)?|international(?:ly)?|enterprise|throughout (?:the|our|its|all) (?:\w+ )?(?:company|home|product|organi[sz]ation|business|site|school|group|region|country|world|firm|hospital|estate|department|agency|district|county|network|chain|bank|state|city|province|nation|practice|plant|factory|service|platform|store|university|council|club|trust|building)|exclusively|entirely|completely|fully|wholly|purely|only(?!\s+(?:\d|one|two|three|four|five|six|a few|once|when|after|on|in|at|for|by|the|if)))\b/gi;

/** All of a place, or all of what there is. */
export const ALL_OF =
  /\b(?:across (?:(?:all|several|many|the (?:entire|whole))\b|(?:the|its|our) \p{Ll}+(?=[,.;:]|$))|full (?:range|network|fleet|portfolio|catalogue|suite|list|scope|estate|authority|responsibility|control|charge|\p{Ll}+ care)\b)/gu;

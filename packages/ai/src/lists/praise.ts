/** Data table. Words of praise, those among them so common in plain use that they only warn, and what only looks like a
 * superlative. Written for this package (MIT).
 */
export const PRAISE = `
outstanding exceptional expert expertise guru ninja rockstar rock-star wizard award-winning awardwinning acclaimed renowned celebrated proven passionate dynamic
talented gifted brilliant exemplary impeccable flawless stellar superb excellent superior remarkable extraordinary phenomenal
world-class worldclass best-in-class first-class top-performing high-performing high-achieving results-driven resultsdriven results-oriented detail-obsessed
charismatic visionary innovative groundbreaking cutting-edge state-of-the-art revolutionary elite prestigious exclusive premium unrivalled unrivaled
unmatched meticulous tireless devoted dedicated committed enthusiastic energetic motivated self-motivated hard-working hardworking
seasoned accomplished distinguished respected admired beloved trusted sought-after soughtafter highly hugely extremely exceptionally remarkably
incredibly amazingly superbly masterfully expertly seamlessly flawlessly effortlessly mastered mastery master virtuoso genius maestro champion
masterful skilful skillful polished perfect perfectly perfectionist inspiring inspirational influential legendary iconic popular
versatile versatility savvy astute sharp brilliantly spotless unblemished unparalleled game-changing thriving successful
successfully effective effectively efficient efficiently strategic strategically robust comprehensive extensive deep vast
excellently valued prized favourite favorite coveted highly-regarded well-regarded reputable strong strongest
proactive proactively resourceful creative creatively ambitious driven fearless tenacious unwavering relentless natural born
beautifully beautiful elegant elegantly stunning striking vibrant compelling delightful charming engaging immaculate pristine
invaluable indispensable instrumental pivotal renowned diligent diligently conscientious dependable trustworthy compassionate empathetic
articulate persuasive eloquent adept well-versed authoritative sterling painstaking scrupulous rigorous rigorously inventive imaginative forward-thinking
high-quality top-quality tirelessly passionately unfailingly unfailing reliably significantly substantially dramatically drastically greatly vastly considerably
markedly massive massively huge hugely tremendous tremendously enormous immense high-profile high-impact mission-critical sophisticated
invaluably singular first-rate top-notch topnotch peerless matchless faultless unbeatable prolific formidable ingenious visionary luminary whiz ace
error-free award-worthy pixel-perfect multi-award-winning highly-skilled highly-rated well-known widely-known well-loved go-to crowd-pleasing must-read
fluent fluently proficient proficiently native-level breathtaking heroic heroically magnetic warm-hearted fabulous gorgeous exquisite spectacular sensational unforgettable world-beating top-tier top-quartile first-rate marvellous wonderful fantastic amazing terrific splendid magnificent superlative enviable unstoppable bulletproof rock-solid razor-sharp laser-focused data-savvy thought-leading inspired gifted peerless faultlessly brilliant charming enthralling captivating riveting magical
speedy lightning rapid rapidly blazing superhuman
dazzling dazzlingly mesmerising mesmerizing spellbinding captivatingly stunningly awe-inspiring awesome incredible unbelievable
astonishing astonishingly astounding astoundingly staggering sensationally spectacularly marvelous wonderfully glorious splendidly
sublime radiant luminous electrifying infallible infallibly unerring unerringly incomparable incomparably inimitable consummate
prodigious prodigiously prodigy incorruptible irreproachable unimpeachable indomitable indefatigable unflappable irreplaceable
trailblazing trailblazer supremely immensely infinitely endlessly boundlessly boundless fiercely wildly eagle-eyed revered esteemed
illustrious eminent preeminent superstar all-star hotshot high-flyer high-flying wunderkind crackerjack saintly angelic heavenly divine
perfectionist sharp-eyed keen-eyed sharp-witted quick-witted kind-hearted big-hearted soft-hearted great-hearted silver-tongued golden-handed
gentle intuitive soothing good-natured even-tempered level-headed unhurried
customer-focused client-focused user-focused people-focused quality-focused detail-focused quality-obsessed customer-obsessed user-obsessed
`;

export const MILD_PRAISE = `successful successfully effective effectively efficient efficiently strategic robust comprehensive extensive deep strong rapid rapidly creative natural committed dedicated popular sharp engaging striking driven respected proactive master champion exclusive valued premium vast perfect motivated born master`;

/** Words in "-est" that compare nothing. */
export const NO_SUPERLATIVES = `
test request guest interest latest west northwest southwest midwest rest invest harvest forest honest
suggest digest contest protest modest quest chest nest pest vest crest earnest conquest arrest reinvest
retest pretest manifest attest congest ingest detest budapest everest behest priest inquest bequest divest
tempest unrest best
`;

/** What sets a person or a thing above others. */
export const SUPERLATIVE =
  /\b(?:(?:the|our|their|its|['’]s|company['’]s|region['’]s|my)\s+only\b(?!\s+(?:\d|times?\b|ones\b|things?\b))|only (?:person|one(?= (?:who|to|that|in|at)\b)|nurse|employee|woman|man|member)\b|sole(?= (?:provider|person|supplier|owner|winner))|best(?![- ](?:possible|practices?|interests?|efforts?|before))|top(?=[- ](?:\w+er\b|\w+or\b|\w+ist\b|perform\w*|rank\w*|rated|seller|\d|inside|CSAT|notch|tier|scor\w*))|['’]s top\b|number[- ]one|#1|no\.? ?1\b|an? (?:[\w'’]+[- ])?record(?=[,.;:)]|\s\d|$)|a record\b|\w-record\b|topped\b|record[- ](?:breaking|high|low|setting|time)|(?:industry|market|world)[- ]leading|leading[- ]edge|a leading|the leading|unmatched|unbeaten|unprecedented|unparalleled|unrivall?ed|second to none|first-ever|all-time|flagship|foremost|premier|unequall?ed|unsurpassed|(?:prize|medal|winner|finalist)\b|never before|unheard[- ]of|landmark|historic\b|than any(?: other)?|in (?:company|the company['’]s|our|its) history|(?<=\b(?:the|our|their|its|my|a) |['’]s )most[- ](?!of\b|recent|common|part\b|often\b|\w+s\b)\w+|most (?!of\b|months?\b|weeks?\b|days?\b|years?\b|cases\b|recent\w*\b|common\w*\b|part\b|often\b|afternoons\b|mornings\b|times\b|things\b|shifts\b|nights\b|schools\b|sites\b|teams\b|people\b)\w+(?:ful|ive|al|ed|ing|ous|ent|ant|ble|ic|ar|able)\b)/gi;

/** Data table. How much of a thing a verb claims, in classes that hold for any trade, and words for those who may have done
 * what follows. Written for this package (MIT).
 */
/** Verbs by which a person takes charge: never to be added to what a row says. */
export const CHARGE = `lead led head direct manage supervise oversee command chair govern spearhead orchestrate mastermind
captain steer own control champion helm preside`;
/** What charge of people is told by: running or owning a thing is none. */
export const SAYS_PEOPLE = `lead led head headed direct manage supervise oversee command captain responsible resp mgmt mgt charge co-lead chief foreman train`;
/** Verbs by which something new begins. */
export const NEW = `design architect introduce establish founded launch initiate pioneer create devise invent conceive originate institute inaugurate instigate`;
/** Verbs by which something becomes another thing. */
export const CHANGED = `transform overhaul revolutionise revolutionize modernise modernize reinvent restructure reorganise`;
/** Verbs of charge that a thing, not a person, can be the object of. */
export const KEPT = 'manage oversee control run supervise';

/** Verbs by which somebody has the say. */
export const DECIDE = 'drive decide define determine dictate author';
/** Verbs of a right, a licence or a craft that doing something beside it does not give. */
export const RIGHT = `approve authorise authorize certify sign ratify veto negotiate prioritise prioritize hire recruit appoint dismiss diagnose
prescribe adjudicate investigate formulate rewrite restore repair teach coach mentor skipper pilot`;
/** The verb of making that says least. */
export const MADE = 'develop';
/** Verbs by which something was got. */
export const GET = 'obtain secure win land';
/** Those of something new that no plainer word carries. */
export const GREAT = 'architect pioneer invent founded originate devise conceive';

/** Plainer words for the same: what a row says by them carries the verbs above. */
export const SAYS_CHARGE = 'run ran responsible resp mgmt mgt charge accountable headed co-lead mine';
export const SAYS_NEW =
  'implement add build built develop write wrote author make set stand stood start begin prototype draft produce bring roll open put invented opened code mine';
export const SAYS_MADE =
  'program implement code model work improve contribute extend refine test add customise configure script automate engineer edit shoot cook grow plan prepare help';
export const SAYS_CHANGED =
  'redesign rework rebuild rewrite replace change move switch migrate refactor redo swap convert simplify split consolidate';
export const SAYS_DECIDE =
  'set choose make fix agree specify write wrote build built develop run ran deliver ship complete finish implement bring roll draw drew produce land mine';
export const SAYS_GET =
  'get got win won receive reach raise close sign book sell sold bring brought save negotiate earn gain grant award pass achieve agree renew retain convert approve';
export const SAYS_KEPT =
  'run ran operate handle maintain look administer keep kept coordinate organise process cover plan do track monitor responsible charge caseload budget';

/** Words in "-er" and "-or" that are nobody. */
export const NOBODY =
  'neither|either|whether|however|[Nn]?ever|quarter|chapter|poster|layer|matter|over|under|after|further|together|rather|number|paper|newsletter|order|tracker|counter|folder|later|earlier|longer|shorter|larger|smaller|higher|lower|newer|older|fewer|better|bigger|faster|quicker|slower|minor|major|prior|summer|winter|ledger|water|timber|dinner|server|computer|printer|for|or';

/** Words at whose end stands somebody who may have done what follows. */
export const ACTOR = new RegExp(
  String.raw`(?:\b\p{Lu}{2,}|\b(?!(?:${NOBODY}|other|another)\b)\p{L}+(?:er|ers|or|ors|ist|ists|yst|ysts|eer|eers|ant|ants|ian|ians)|\b(?:team|agency|colleagues?|boss|staff|company|tooling|dept|department|office|nurses?|attorneys?|attys?|parents?|seniors?|physios?|head|lead|committee|board|client|partners?|others?|surgeons?|chefs?|foreman|firm|contractor|authority|supplier|vendor|system|software|he|she|somebody|someone|else|legal|marketing|finance|procurement|purchasing|compliance|payroll|accounts|engineering|sales|lads?|guys?|girl|boys?|students?|pupils?|principal|chair|council|ministry|university|studio|bank|consultancy|counsel|journeyman|spark|prof|mgrs?|devs?|admins?|architects?|science|design|product|dispatch|dispo|wife|husband|notary|secretary|clerk|vet|midwife|headquarters|hq|gaffer|executive|exec|mate|coach|cook|captain|mechanic|paramedic|intern|apprentice|trainee|rep|representative|associate|volunteers?))\s*$`,
  'u',
);

/** Titles and roles that stand above others. */
export const RANKS = `senior principal chief head director manager lead leader supervisor foreman forewoman president vp executive
owner founder cofounder commander captain sergeant consultant architect professor superintendent master
journeyman overseer boss coordinator administrator partner chairman chairwoman ceo cto cfo coo lecturer
specialist mentor trainer`;

import { normaliseWord, type Token, tokenise } from './tokens.ts';

/** Words that carry no subject of their own in a posting or a résumé. */
const STOP = new Set(
  `a an and any are as at be been being both but by can could did do does doing each either etc for from had has have having
he her his how i if in into is it its itself may me might more most must my need no nor not of off on once one only or other our ours
out over own per same she should so some such than that the their them then there these they this those through to too under until up
us very was we were what when where which while who whom why will with within would you your yours able ability experience experienced
experiencing year years month months strong good excellent great proven solid required require requires requirement requirements
preferred prefer plus ideal ideally desirable desired essential knowledge understanding familiar familiarity skill skills skilled
proficient proficiency role roles job jobs position positions work working worked works candidate candidates company including include
includes using use used well like new also e.g eg ie least minimum min relevant related similar equivalent demonstrated hands-on
hands demonstrable background team teams join looking seek seeking help ensure ensuring responsible responsibility responsibilities
make making high highly level day daily week across all within about between during against via upon etc various multiple`
    .split(/\s+/)
    .map(normaliseWord),
);

const IRREGULAR = new Map(
  `led=lead ran=run built=build taught=teach wrote=write written=write sold=sell grew=grow grown=grow
drove=drive driven=drive held=hold kept=keep made=make won=win began=begin begun=begin gave=give
given=give took=take taken=take brought=bring bought=buy caught=catch chose=choose chosen=choose
dealt=deal did=do done=do fell=fall felt=feel found=find fought=fight got=get knew=know known=know
left=leave lent=lend lost=lose meant=mean met=meet paid=pay said=say saw=see seen=see sent=send
set=set shot=shoot shown=show slept=sleep spoke=speak spoken=speak spent=spend stood=stand
swept=sweep swam=swim told=tell thought=think threw=throw thrown=throw understood=understand
wore=wear worn=wear went=go gone=go became=become arose=arise remade=remake redone=redo reread=reread rewrote=rewrite rewritten=rewrite rebuilt=rebuild withdrew=withdraw withdrawn=withdraw shrank=shrink shrunk=shrink drew=draw drawn=draw oversaw=oversee overseen=oversee
undertook=undertake undertaken=undertake cut=cut fed=feed hung=hang laid=lay laying=lay lying=lie
ground=grind bled=bleed broke=break broken=break froze=freeze frozen=freeze rode=ride ridden=ride sang=sing sung=sing rang=ring rung=ring
sank=sink spun=spin struck=strike stuck=stick swung=swing wove=weave woven=weave dug=dig forgot=forget forgotten=forget tore=tear torn=tear women=woman men=man children=child people=person feet=foot staff=staff data=data
analyse=analyz analyses=analysi analysis=analysi criteria=criterion`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
);

/** The stem that inflections of one word share: "reconciled", "reconciling" and "reconciles" give the same. */
export function stem(word: string): string {
  const norm = normaliseWord(word);
  const irregular = IRREGULAR.get(norm);
  if (irregular && irregular !== norm) return stem(irregular);
  if (norm.length < 5) return dropFinalE(norm.replace(/ll$/, 'l'));
  return dropFinalE(undouble(dropInflection(spelling(norm))));
}

const NOT_IZE = /(?:vis|cis|omis|emis|pris|rtis|ctis|chis|andis|ais|ois|guis|adis)(?:e|ed|ing|er)$/;

// British and American spellings meet in one.
function spelling(word: string): string {
  return word
    .replace(/is(e|ed|ing|er|ation|ational)$/, (whole, tail: string) =>
      word.length > 6 && !NOT_IZE.test(word) ? `iz${tail}` : whole,
    )
    .replace(/ys(e|ed|ing|er)$/, 'yz$1')
    .replace(/our(ed|ing|able|ite)?$/, 'or$1')
    .replace(/(?<=\w)ae(?=\w)/, 'e')
    .replace(/mme(s?)$/, 'm$1');
}

function dropInflection(word: string): string {
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  for (const ending of ['ing', 'ed']) {
    const base = word.slice(0, -ending.length);
    if (word.endsWith(ending) && base.length > 2 && /[aeiouy]/.test(base) && !base.endsWith('e')) return base;
  }
  return word;
}

const undouble = (word: string) => (/([bdglmnprt])\1$/.test(word) ? word.slice(0, -1) : word);
const dropFinalE = (word: string) => (word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word);

/** The stems of the words that carry a text's subject. */
export function contentStems(text: string, tokens: readonly Token[] = tokenise(text)): string[] {
  return tokens
    .filter((token) => !STOP.has(token.norm) && !/^\d+$/.test(token.norm) && token.norm.length > 1)
    .map((token) => stem(token.text));
}

const DERIVATION =
  /(?:ization|ational|ation|ition|ingly|ement|ment|ance|ence|ancy|ency|able|ible|ability|ibility|ional|tion|ion|ative|itive|ive|ical|ic|ial|al|ally|ously|ous|ness|ity|ety|ship|hood|ful|less|ship|ist|ism|ian|ia|an|a|ier|er|or|ar|ary|ery|ory|ee|ant|ent|ize|izer|iz|ify|fy|en|ly|y|e|i|ure|age|th|(?<=\w{5})at)$/;

/** What derivations of one word share: "supervis" for "supervise", "supervision" and "supervisor". */
export function root(base: string): string {
  let word = base.replace(/ist(?:ic)?$|ism$/, 'ist').replace(/(?<=[cp]t)ion$/, '');
  if (/^[a-z]{3}er$/.test(word)) return word.slice(0, 3);
  for (let turn = 0; turn < 2; turn += 1) {
    const next = word.replace(DERIVATION, '');
    if (next.length < 4 || next === word) break;
    word = next;
  }
  return word;
}

/** The stems of a list of words. */
export const stemsOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(stem));

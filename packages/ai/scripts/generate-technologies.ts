/**
 * Writes src/lists/technologies.onet.ts out of the O*NET Database (onetcenter.org/database.html, CC BY 4.0): the
 * programs and technologies that at least three occupations work with, without those that the lists written by hand
 * know already. Prints what it kept and its size.
 *
 *   node --conditions=@ats/source scripts/generate-technologies.ts "Technology Skills.txt"
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { BUSINESS_SKILLS } from '../src/lists/skills-business.ts';
import { SOFTWARE_SKILLS } from '../src/lists/skills-software.ts';
import { TRADE_SKILLS } from '../src/lists/skills-trades.ts';
import { WORDNET_GROUPS } from '../src/lists/words.wordnet.ts';
import { parseList } from '../src/text/phrases.ts';

const OCCUPATIONS = 3;
/** A posting names these where it tells how to follow the company, or as plain words. */
const NOT_ASKED =
  /^(?:Facebook|Instagram|LinkedIn|YouTube|Twitter|TikTok|Pinterest|Snapchat|Google|Blink|Apple Safari|.*\bbrowser\b.*|Email software|E-?mail software|.*Web ?browser.*|Microsoft (?:Internet Explorer|Edge)|Google Chrome|Mozilla Firefox|Operating system software|Web page|Internet|Zoom|Slack|Alexa|Operational databases|Test implementation software|Online databases|Software libraries|.*\bfile server\b.*)$/i;
/** Names that are other words, or other people, too; WordNet's common words do not hold them. */
const AMBIGUOUS = new Set(
  `Anti-spyware Antivirus Appletree Arena Audacity Audition Ada Bamboo Blackboard Blogger Blogging Calendar Canu Captivate
Chef Cocoa Database Deployment Diagramming Disassembler Distiller Domino E-Business Eiffel Eko Ethereal Flex Flume Gaussian GAUSS GALENA ICON EXPO SPICE GRASS PADS ENVI
Graphics Groovy Jersey Keynote Litchi Mapping Maya Middleware Migration Modula Multiphysics Optimization Oberon Pascal
Photogrammetric Presenter Recordkeeping Scanning Seesaw Sibelius Simulation Smalltalk Squeegee Statistical Struts Sunrise
Tadpoles BASIC Adams Maple Delphi @Risk Teleconferencing Timekeeping Videoconferencing Workflow Windows iPro`.split(
    /\s+/,
  ),
);
const VENDOR =
  /^(?:Microsoft|Adobe|Oracle|SAP|IBM|Apache|Google|Amazon|Autodesk|Atlassian|Apple|Cisco|ESRI|Intuit|ADP|Bentley|Trimble|Dassault Systemes|Siemens|The MathWorks|Corel|Avid Technology|Blackbaud|Red Hat|VMware|Cadence|Synopsys|ANSYS|Micro Focus|Hewlett Packard|HP|Symantec|Sage|Ellucian|FileMaker|Thomson Reuters|LexisNexis|Rockwell Automation|National Instruments|Minitab|QlikTech|McAfee|Nuance|Progress|Sun Microsystems|Eclipse|Deltek|Kronos|Cerner|Henry Schein|Patterson|Wolfram Research|Rockwell|Veritas|Tenable|Graphisoft|MSC Software|PTC|Maplesoft|Palisade|Embarcadero|Infor|Epicor|Leica|Nemetschek|McKesson|GE Healthcare|Allscripts)\s/;
const TYPE = /\s+(?:software|systems?|tools?|suites?|programs?|applications?)$/i;

const [path] = process.argv.slice(2);
if (!path) throw new Error('Name the file Technology Skills.txt.');
const source = readFileSync(path, 'utf8');
const occupations = new Map<string, Set<string>>();
const wanted = new Set<string>();
for (const line of source.split(/\r?\n/).slice(1)) {
  const [occupation = '', name = '', , , hot, demanded] = line.split('\t');
  if (!name) continue;
  occupations.set(name, (occupations.get(name) ?? new Set()).add(occupation));
  if (hot === 'Y' || demanded === 'Y') wanted.add(name);
}

const own = parseList(SOFTWARE_SKILLS + BUSINESS_SKILLS + TRADE_SKILLS);
const everyday = new Set(WORDNET_GROUPS.split(/\s+/));
const isWord = (word: string) =>
  [word, word.replace(/s$/, ''), word.replace(/ing$/, ''), word.replace(/(?:ed|er)$/, 'e')].some((form) =>
    everyday.has(form.toLowerCase()),
  );
const isCommon = (name: string) => name.split(/[\s-]+/).every(isWord);
/** One word, or initials: only as it is written. */
const exact = (name: string) => (/\s/.test(name) ? name : `=${name}`);

/** The ways a posting would write a name of O*NET's; none where it would be taken for everyday words. */
function spellings(name: string): string[] {
  const plain = name.replace(/\s*\([^)]*\)/g, '').trim();
  const bare = VENDOR.test(plain) ? plain.replace(TYPE, '') : plain;
  const initials = /^(.*\S)\s+([A-Z][A-Z0-9/]{2,6})((?:\s+software|\s+systems?)?)$/.exec(bare);
  const told = initials?.[1] && /[a-z]{3}/.test(initials[1]) && /\s/.test(initials[1]);
  const forms = told
    ? [`${initials[1]}${initials[3] ?? ''}`, ...(initials[3] ? [`${initials[2]}${initials[3]}`] : [])]
    : [exact(bare)];
  // Three capitals stand for many things, and headings are written in capitals.
  if (told && (initials[2]?.length ?? 0) > 3) forms.push(`=${initials[2]}`);
  const last = bare.replace(TYPE, '').split(/\s+/);
  // "Veritas NetBackup" is called NetBackup; "Procore software" Procore.
  if (/^[A-Z].*[a-z][A-Z]/.test(last.at(-1) ?? '')) forms.push(`=${last.at(-1)}`);
  if (last.length === 1 && bare !== last[0] && /^[A-Z]/.test(last[0] ?? '')) forms.push(`=${last[0]}`);
  const ownName = bare.replace(VENDOR, '');
  if (ownName !== bare && ownName.length > 3) forms.push(exact(ownName));
  return [...new Set(forms)].filter(isTelling);
}

/** Whether words can only mean the program: not "testing software", not "simulation". */
function isTelling(form: string): boolean {
  const words = form.replace(/^=/, '');
  if (words.replace(/[^\p{L}\p{N}]/gu, '').length < 4 || isCommon(words) || AMBIGUOUS.has(words))
    return false;
  const [first = '', ...rest] = words.replace(TYPE, '').split(/\s+/);
  if (rest.length > 0) return true;
  return (
    /[A-Z]/.test(first) && !isWord(first) && (form.startsWith('=') || /^[A-Z]{3,}|[a-z][A-Z]/.test(first))
  );
}

let known = 0;
let left = 0;
const kept = new Map<string, string[]>();
const taken = new Set<string>();
const names = [...occupations.keys()].filter(
  (name) => wanted.has(name) || (occupations.get(name)?.size ?? 0) >= OCCUPATIONS,
);
for (const name of names.sort((a, b) => a.localeCompare(b, 'en'))) {
  const forms = spellings(name);
  // A name that holds one we know is that one with its vendor or version: "Oracle Java", "Linux software".
  if (forms.some((form) => own.find(form.replace(/^=/, '')).length > 0)) known += 1;
  else if (NOT_ASKED.test(name) || forms.length === 0) left += 1;
  else {
    const free = forms.filter((form) => !taken.has(form.toLowerCase()));
    for (const form of free) taken.add(form.toLowerCase());
    if (free.length > 0) kept.set(name, free);
  }
}
const text = [...kept.values()].map((forms) => forms.join('|')).join('\n');
const hash = createHash('sha256').update(source).digest('hex').slice(0, 16);
const told = `${names.length} names that ${OCCUPATIONS} occupations or more work with: ${kept.size} here, ${known} known by the lists written by hand, ${left} left out as everyday words`;
const head = `/** Data table: programs and technologies, one a line with its other spellings.
 * Generated by scripts/generate-technologies.ts from "Technology Skills.txt" (SHA-256 ${hash}...) of the O*NET
 * Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the
 * CC BY 4.0 licence (https://creativecommons.org/licenses/by/4.0/). O*NET is a trademark of USDOL/ETA. The names were
 * chosen and shortened for this package; USDOL/ETA has not approved, endorsed or tested these modifications.
 * ${told}.
 */`;
const target = new URL('../src/lists/technologies.onet.ts', import.meta.url);
writeFileSync(target, `${head}\nexport const TECHNOLOGIES = \`\n${text.replace(/[`\\$]/g, '')}\n\`;\n`);
const size = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
process.stdout.write(`${told}; ${size(text.length)}, ${size(gzipSync(text).length)} gzipped\n`);

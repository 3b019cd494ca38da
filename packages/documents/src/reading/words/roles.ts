import { lower } from './lower.ts';

/** Words that make a text a job title, in the languages that résumés are read in most. Stems end in "*". */
const ROLE_WORDS =
  'accountant actuary administrator advisor adviser agent aide ambassador analyst animator apprentice architect artist assistant associate attendant attorney auditor author baker barista barber bartender bookkeeper broker builder butcher buyer captain cameraman carer caregiver carpenter cashier ceo cfo chair chairman chairwoman chairperson chef chemist chief cio cleaner clerk clinician coach cofounder co-founder commander commis comptroller concierge conductor consultant contractor controller cook coordinator co-ordinator copywriter counsel counselor counsellor courier cpo crew cto curator custodian dealer dean delegate dentist deputy designer developer devops dietitian director dispatcher doctor drafter draftsman driver economist editor educator electrician engineer engineering entrepreneur estimator evangelist examiner executive expert fabricator facilitator farmer fellow fellowship firefighter fitter foreman founder founding freelance freelancer gardener generalist geologist guard guide hairdresser handyman head helper host hostess housekeeper hygienist illustrator inspector installer instructor intern internship interpreter investigator janitor journalist judge junior keeper laborer labourer landscaper lawyer lead leader lecturer liaison librarian lifeguard lineman locksmith machinist maintainer maker manager managing mason mathematician mechanic member mentor merchandiser merchant midwife model moderator musician nanny nurse nutritionist officer operator optician organizer organiser owner packer painter paralegal paramedic partner pastor pathologist pediatrician pharmacist photographer physician physicist physiotherapist pilot planner plumber police porter postdoc postdoctoral preceptor president principal producer professor programmer promoter psychologist publicist purser radiographer ranger realtor receptionist recruiter registrar reporter representative rep researcher resident reviewer roofer sailor sales salesman salesperson saleswoman scholar scientist scientific seamstress secretary senior sergeant server sme soldier solicitor specialist sous sre staff statistician steward stewardess stocker strategist student supervisor surgeon surveyor teacher technician technologist tester therapist trader trainee trainer translator treasurer tutor underwriter veterinarian vice vicar vp waiter waitress warden welder worker writer zoologist scrum sdr bdr headmaster headteacher webmaster postmaster barback paraplanner storeperson contributor volunteer committer ' +
  // German, French, Spanish, Italian, Portuguese, Dutch, Polish and others
  'collabor* alternant* apprenti* opérat* serveu* cuisini* animat* éducat* formateur formatrice rédact* graphist* commercial* juriste* secrétaire* acheteu* préparat* leiter* leitung entwickler* ingenieur* berater* mitarbeiter* kauffrau kaufmann sachbearbeiter* praktikant* werkstudent* geschäftsführer* projektleiter* techniker* lehrer* krankenpfleger* krankenschwester verkäufer* buchhalter* assistent* referent* mechaniker* elektriker* meister* auszubildende* pflegefach* fach* ingénieur* développeu* responsable chef* directeur directrice gestionnaire comptable* aide-comptable conseill* technicien* assistante* stagiaire vendeu* professeur* enseignant* infirmi* chargé* consultant* adjoint* ingenier* desarrollador* gerente director* jef* contador* contable asistente* técnic* vendedor* profesor* enfermer* becari* analista* responsabile sviluppator* ingegner* direttor* tirocinante cameriere cuoc* addett* impiegat* insegnante commess* programador* engenheir* diretor* coordenador* estagiári* professora* atendente* ontwikkelaar* adviseur* medewerker* stagiair* docent* beheerder* programista* inżynier* kierownik* specjalista* asystent* nauczyciel* doradca* praktykant* księgow* dyrektor* programátor* inženýr* vedoucí utvecklare ingenjör* chef* konsult* lärare sjuksköterska säljare utvikler* sykepleier* lærer* selger* udvikler* sygeplejerske разработчик* инженер* менеджер* директор* бухгалтер* специалист* руководитель* преподаватель* программист* аналитик* дизайнер* продавец* врач* учитель* розробник* інженер* ' +
  // Trades that stand outside of offices: care, kitchens, building, transport, schools, the forces
  'position positions undergraduate teller missionary dancer singer actor actress referee umpire blogger praktikum minister chaplain rabbi imam electoral groom stylist sommelier bricklayer plasterer scaffolder signalman corporal private lieutenant major verpleegkundige* chauffeur* monteur* leraar lerares begeleider* kok arzt ärztin sanitäter* hebamme* erzieher* fahrer* polizist* soldat* éducat* soignant* conducteur conductrice ouvri* caissi* agent* médecin* avocat* pâtissi* boulang* cociner* camarer* abogad* médic* maestr* conductor* auxiliar* administrativ* encargad* dependient* operari* soldador* albañil* peluquer* segund* oficial* mozo architett* avvocat* medic* infermier* magazzinier* operai* istruttor* autist* educator* barist* ricercator* assistente* soldado* advogad* enfermeir* motorista* cozinheir* pedreir* gerent* vendedor* gestor* técnic* engenheir* specjalist* magazynier* kierowc* lekarz* pielęgniar* sprzedaw* pracownik* kuchar* mechanik* elektryk* żołnierz* mühendis* uzman* müdür* teknisyen* tekniker* öğretmen* hemşire* asistan* yönetici* danışman* tasarımcı* şofö* aşçı* avukat* doktor* muhasebe* satış* temsilci* memur* subay* astsubay* asteğmen* işçi* koordinatör* stajyer* eletricist* ajudant* servent* canalizador* carpinteir* rececionist* residente monitor jefe* capataz asesor* maestranza desenvolved* anwält* rechtsanw* bäcker* koch köch* kellner* lagerist* maurer* tischler* dachdecker* friseur* redakteur* designerin* architek* architec* arquitect* journalist* programmeu* programmier* administrateur* administrator* attaché* hôtesse* plombi* menuisi* électrici* cariste* doctorant* doktorand* traduct* periodist* diseñad* recepcion* recepcjon* investigad* ayudant* limpiad* teleoperad* verkoop* verkoper* leerkracht* onderzoeker* promovend* tekstschrijver* vertaler* schilder* timmer* loodgieter* elektricien* secretaresse* boekhoud* redact* vormgever* projectleider* teamleider* kassi* kelner* tłumacz* grafik grafico handlow* przedstawiciel* stażyst* dziennikarz* prawnik* koordynator* analityk* kasjer* murarz* spawacz* redaktor* educatric* segretari* volontariat* volontär* lehrling* zivildienst* hospitant* aushilf* hiwi sjuksköter* undersköter* elektriker* snickare* kock* läkare lärare';

/** Words that make a text an employer or a school's name. */
const COMPANY_WORDS =
  'inc incorporated llc ltd limited llp plc corp corporation co company gmbh ag kg ohg ug se sa sas sarl sàrl spa srl bv nv ab as asa oy oyj aps a/s sp. z.o.o s.r.o a.s kft zrt ооо оао зао ao pty pvt group holdings holding bank hospital clinic university college school academy institute institut laboratory laboratories labs lab studio studios agency association foundation council ministry department dept office bureau center centre service services solutions systems technologies technology consulting consultants partners enterprises industries international global logistics media press publishing energy motors airlines hotel hotels restaurant trattoria café cafe bakery store stores supermarket shop market pharmacy church museum library theatre theater army navy force police government city county state federal national society club union trust ventures capital insurance financial finance investments pharma pharmaceuticals healthcare health care construction constructions engineering design digital software networks telecom telecommunications airways freight transport shipping foods farms brewery group. infirmary nhs practice surgery clinics dental kindergarten preschool nursery salon spa gym gallery hostel resort casino farm winery garage couriers airline records robotics co-op cooperative coop analytics therapeutics biotech aerospace automotive electronics steel timber textiles printing cleaning staffing recruiting realty properties realtors & sons brothers groupe biscuiterie boulangerie maschinenfabrik anlagenbau maschinenbau zakład zakłady firma studiu associates universität hochschule schule klinikum krankenhaus stadt verlag werke université école lycée hôpital mairie cabinet atelier ateliers universidad escuela colegio hospital ayuntamiento banco università scuola ospedale comune banca universidade faculdade universiteit hogeschool ziekenhuis gemeente uniwersytet politechnika szkoła szpital univerzita universitet sjukhus университет институт школа банк больница ggmbh eg ev m/s zorggroep zorg thuiszorg centrum stichting vereniging rettungsdienst feuerwehr bundeswehr pflegedienst kita kindertagesstätte crèche micro-crèche ville département association restaurante asador panadería ayuntamiento supermercados transportadora transportes construtora escola exército ejército esercito armée marine secretaria prefeitura hospitais biuro szpital urząd sklep przychodnia ristorante azienda cooperativa otomotiv sanayi sanayii ticaret holding kuvvetleri hastanesi belediyesi bakanlığı şirketi otel üniversitesi a.ş kanzlei bäckerei metzgerei holzwerke stadtwerke caisse pêcheries minera consorcio constructora ltda eireli lda s.p.a s.r.l s.l s.a.u';

interface Lexicon {
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
}

function lexiconOf(list: string): Lexicon {
  const all = list.split(/\s+/).filter(Boolean);
  return {
    words: new Set(all.filter((word) => !word.endsWith('*'))),
    stems: [...new Set(all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)))],
  };
}

const ROLES = lexiconOf(ROLE_WORDS);
/** Languages that write compounds as one word name the trade at their end: "Konstruktionsingenieurin". */
const COMPOUND =
  /^\p{L}{3,}(?:leit(?:er|ung)|entwickler|ingenieur|berater|mitarbeiter|techniker|lehrer|verkäufer|helfer|student|assisten(?:t|z)|referent|mechaniker|mechatroniker|elektroniker|elektriker|meister|führer|kraft|frau|mann|manager|pfleger|betreuer|planer|zeichner|arbeiter|koordinator|händler|fahrer|redakteur|schlosser|schreiner|konstrukteur|prüfer|trainer|gestalter|administrator|analyst|architekt|medewerker|adviseur|ontwikkelaar|beheerder|ingenjör|utvecklare|ledare|sköterska|lärare|ansvarig|chef|utvikler|ansvarlig|leder|ingeniør|udvikler|medarbejder|buchhalter|verrechner|angestellte[rn]?|ärztin|arzt|sanitäter|erzieher|verpleegkundige|begeleider|chauffeur|monteur|leraar|anwalt|leider|insinööri|päällikkö|kehittäjä|hoitaja)(?:in|innen|e)?$/u;
/** English names of trades are told by how they end. */
const TRADE =
  /^\p{L}{3,}(?:ologist|otomist|ographer|iatrist|therapist|onomist|ician|keeper|washer|walker|sitter)s?$/u;
const COMPANIES = lexiconOf(COMPANY_WORDS);

const has = (lexicon: Lexicon, word: string): boolean =>
  lexicon.words.has(word) ||
  lexicon.stems.some((stem) => word.startsWith(stem)) ||
  (lexicon === ROLES && (COMPOUND.test(word) || TRADE.test(word)));

const wordsOf = (text: string): string[] => lower(text).match(/[\p{L}\p{M}][\p{L}\p{M}.'’/&-]*/gu) ?? [];

const bare = (word: string): string => word.replace(/[.'’]+$/g, '').replace(/['’]s$/, '');

/** "Data Analyst Co-op" is a student's post, no cooperative. */
const withoutCoop = (text: string): string => {
  const rest = text.replace(/[\s–(-]+co-?op\)?$/iu, '');
  return rest !== text && roleScore(rest) > 0 ? rest : text;
};

/** How much a text looks like a job title: the last word of it and of its parts tells most. */
export function roleScore(text: string): number {
  // "Pribil & Partner" is a firm.
  // ... and "Engineer II" an engineer.
  const plain = text
    .replace(/[\s–(-]+co-?op\)?$/iu, '')
    .replace(/&\s*partners?\b/giu, ' ')
    .replace(/\s+(?:I{1,3}|IV|V|\d)(?=$|\s*[,(/–-])/gu, '');
  const words = wordsOf(plain).map(bare);
  if (words.length === 0 || words.length > 14) return 0;
  const heads = lower(plain)
    .split(/[,(/–-]|\bof\b|\bfor\b|\bde\b|\bdes\b|\bdi\b/u)
    .map((part) => wordsOf(part).map(bare).at(-1) ?? '');
  const head = heads.filter((word) => has(ROLES, word) || has(ROLES, word.replace(/s$/, ''))).length;
  const any = words.filter((word) => word.split(/[/-]/).some((part) => has(ROLES, part))).length;
  return Math.min(1, head * 0.6 + any * 0.35);
}

/** How much a text looks like the name of a firm or an institution. */
export function companyScore(text: string): number {
  // "Rapid City" is a town, though "city" is a word of firms; "Lagos State, Nigeria" is a state.
  const named =
    /(?<=\p{Lu}\p{L}+)\s(?:City|Town)(?=,|$)|(?<=\p{Lu}\p{L}+)\s(?:State|County|Province)(?=,)|(?<=,\s\p{Lu}\p{L}+)\s(?:State|County|Province)$/gu;
  const words = wordsOf(withoutCoop(text).replace(named, '')).map(bare);
  if (words.length === 0) return 0;
  const marks = words.filter((word) => COMPANIES.words.has(word)).length;
  const legal =
    /\b(inc|llc|ltd|gmbh|corp|plc|s\.?a\.?s?|ag|pvt|pty|b\.?v|a\/s|s\.?r\.?o|sp\. z o\.?o|ооо)\b\.?$/iu.test(
      text.trim(),
    );
  return Math.min(1, marks * 0.4 + (legal ? 0.6 : 0));
}

const DEPARTMENT =
  /^(?:(?:brand |product |field |digital )?marketing|sales|engineering|operations|finance|hr|human resources|it|product|design|research|development|r&d|accounting|legal|logistics|procurement|quality|support|customer \p{L}+|business \p{L}+|communications?|strategy|analytics|data|security|infrastructure|platform|cardiology|surgery|pediatrics|oncology|radiology|emergency|icu|vertrieb|einkauf|entwicklung|produktion|[a-z]+ (?:team|department|division))$/iu;

/** What stands behind the comma of "Director, Marketing": a part of the title. */
export const isDepartment = (text: string): boolean => DEPARTMENT.test(text.trim());

/** "Development of a web shop" was done somewhere, and is nobody's name; a federation or a commission is. */
const ACTIVITY =
  /^(?!.*\b(?:feder|confeder|organi[sz]|institu|corpor|associ|found|administr|deleg|congreg)ation\b|.*\b(?:institution|(?:com)?mission|department|government|parliament)\b)\p{L}{4,}(?:ment|tion|sion|ysis)(?: and \p{L}+)? of\s/iu;
export const isActivity = (text: string): boolean => ACTIVITY.test(text);

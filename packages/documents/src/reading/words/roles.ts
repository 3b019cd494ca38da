import { TRADE as EAST_ASIAN_TRADE, FIRM } from './east-asian.ts';
import { lower } from './lower.ts';

/** Words that make a text a job title, in the languages that résumés are read in most. Stems end in "*". */
const ROLE_WORDS =
  'accountant actuary administrator advisor adviser agent aide ambassador analyst animator apprentice architect artist assistant associate attendant attorney auditor author baker barista barber bartender bookkeeper broker builder butcher buyer captain cameraman carer caregiver carpenter cashier ceo cfo chair chairman chairwoman chairperson chef chemist chief cio cleaner clerk clinician coach cofounder co-founder commander commis comptroller concierge conductor consultant contractor controller cook coordinator co-ordinator copywriter counsel counselor counsellor courier cpo crew cto curator custodian dealer dean delegate dentist deputy designer developer devops dietitian director dispatcher doctor drafter draftsman driver economist editor educator electrician engineer engineering entrepreneur estimator evangelist examiner executive expert fabricator facilitator farmer fellow fellowship firefighter fitter foreman founder founding freelance freelancer gardener generalist geologist guard guide hairdresser handyman head helper host hostess housekeeper hygienist illustrator inspector installer instructor intern internship interpreter investigator janitor journalist judge junior keeper laborer labourer landscaper lawyer lead leader lecturer liaison librarian lifeguard lineman locksmith machinist maintainer maker manager managing mason mathematician mechanic member mentor merchandiser merchant midwife model moderator musician nanny nurse nutritionist officer operator optician organizer organiser owner packer painter paralegal paramedic partner pastor pathologist pediatrician pharmacist photographer physician physicist physiotherapist pilot planner plumber police porter postdoc postdoctoral preceptor president principal producer professor programmer promoter psychologist publicist purser radiographer ranger realtor receptionist recruiter registrar reporter representative rep researcher resident reviewer roofer sailor sales salesman salesperson saleswoman scholar scientist scientific seamstress secretary senior sergeant server sme soldier solicitor specialist sous sre staff statistician steward stewardess stocker strategist student supervisor surgeon surveyor teacher technician technologist tester therapist trader trainee trainer translator treasurer tutor underwriter veterinarian vice vicar vp waiter waitress warden welder worker writer zoologist scrum sdr bdr headmaster headteacher webmaster postmaster barback paraplanner storeperson contributor volunteer committer ' +
  // German, French, Spanish, Italian, Portuguese, Dutch, Polish and others
  'collabor* alternant* apprenti* opérat* serveu* cuisini* animat* éducat* formateur formatrice rédact* graphist* commercial* juriste* secrétaire* acheteu* préparat* leiter* leitung entwickler* ingenieur* berater* mitarbeiter* kauffrau kaufmann sachbearbeiter* praktikant* werkstudent* geschäftsführer* projektleiter* techniker* lehrer* krankenpfleger* krankenschwester verkäufer* buchhalter* assistent* referent* mechaniker* elektriker* meister* auszubildende* pflegefach* fachkraft fachkräfte fachangestellt* fachfrau fachmann fachinformatiker* fachverkäufer* fachwirt* fachpraktiker* fachlager* fachärzt* facharzt fachberat* fachleit* fachassist* ingénieur* développeu* responsable chef* directeur directrice gestionnaire comptable* aide-comptable conseill* technicien* assistante* stagiaire vendeu* professeur* enseignant* infirmi* chargé* consultant* adjoint* ingenier* desarrollador* gerente director* jef* contador* contable asistente* técnic* vendedor* profesor* enfermer* becari* analista* responsabile sviluppator* ingegner* direttor* tirocinante cameriere cuoc* addett* impiegat* insegnante commess* programador* engenheir* diretor* coordenador* estagiári* professora* atendente* ontwikkelaar* adviseur* medewerker* stagiair* docent* beheerder* programista* inżynier* kierownik* specjalista* asystent* nauczyciel* doradca* praktykant* księgow* dyrektor* programátor* inženýr* vedoucí utvecklare ingenjör* konsult* lärare sjuksköterska säljare utvikler* sykepleier* lærer* selger* udvikler* sygeplejerske разработчик* инженер* менеджер* директор* бухгалтер* специалист* руководитель* преподаватель* программист* аналитик* дизайнер* продавец* врач* учитель* розробник* інженер* ' +
  // Trades that stand outside of offices: care, kitchens, building, transport, schools, the forces
  'position positions undergraduate teller missionary dancer singer actor actress referee umpire blogger praktikum minister chaplain rabbi imam electoral groom stylist sommelier bricklayer plasterer scaffolder signalman corporal private lieutenant major verpleegkundige* chauffeur* monteur* leraar lerares begeleider* kok arzt ärztin sanitäter* hebamme* erzieher* fahrer* polizist* soldat* soignant* conducteur conductrice ouvri* caissi* agent* médecin* avocat* pâtissi* boulang* cociner* camarer* abogad* médic* maestr* conductor* auxiliar* administrativ* encargad* dependient* operari* soldador* albañil* peluquer* segund* oficial* mozo architett* avvocat* medic* infermier* magazzinier* operai* istruttor* autist* educator* barist* ricercator* assistente* soldado* advogad* enfermeir* motorista* cozinheir* pedreir* gerent* gestor* specjalist* magazynier* kierowc* lekarz* pielęgniar* sprzedaw* pracownik* kuchar* mechanik* elektryk* żołnierz* mühendis* uzman* müdür* teknisyen* tekniker* öğretmen* hemşire* asistan* yönetici* danışman* tasarımcı* şofö* aşçı* avukat* doktor* muhasebe* satış* temsilci* memur* subay* astsubay* asteğmen* işçi* koordinatör* stajyer* eletricist* ajudant* servent* canalizador* carpinteir* rececionist* residente monitor jefe* capataz asesor* maestranza desenvolved* anwält* rechtsanw* bäcker* koch köch* kellner* lagerist* maurer* tischler* dachdecker* friseur* redakteur* designerin* architek* architec* arquitect* journalist* programmeu* programmier* administrateur* administrator* attaché* hôtesse* plombi* menuisi* électrici* cariste* doctorant* doktorand* traduct* periodist* diseñad* recepcion* recepcjon* investigad* ayudant* limpiad* teleoperad* verkoop* verkoper* leerkracht* onderzoeker* promovend* tekstschrijver* vertaler* schilder* timmer* loodgieter* elektricien* secretaresse* boekhoud* redact* vormgever* projectleider* teamleider* kassi* kelner* tłumacz* grafik grafico handlow* przedstawiciel* stażyst* dziennikarz* prawnik* koordynator* analityk* kasjer* murarz* spawacz* redaktor* educatric* segretari* volontariat* volontär* lehrling* zivildienst* hospitant* aushilf* hiwi sjuksköter* undersköter* snickare* kock* läkare' +
  // Everyday trades that the lists above lack: English, German, French, Spanish, Italian, Portuguese, Polish, Dutch,
  // Czech and Slovak, Swedish, Danish and Norwegian. No stem where firms or fields begin alike: "Metzgerei", "Hôtel".
  ' banker adjuster barrister bailiff constable detective emt orthodontist optometrist lpn cna childminder archivist usher projectionist stagehand rigger dj violinist pianist composer columnist proofreader jeweller jeweler goldsmith tailor upholsterer joiner toolmaker operative bagger keyholder busser fishmonger farmhand arborist florist groomer deckhand boatswain bosun postman bellhop bouncer doorman appraiser superintendent coo cmo ciso proprietor trustee extern airman seaman rifleman typist telemarketer dba fundraiser canvasser caseworker deacon nun assembler loader unloader grader subcontractor caddie caddy valet glazier decorator tiler miner driller roustabout negotiator handler picker engraver bookbinder typesetter blacksmith farrier rancher fisherman beekeeper winemaker distiller stevedore longshoreman skipper helmsman coxswain brakeman fireman medic doula sonographer embalmer mortician undertaker acupuncturist masseuse masseur tattooist barhand mixologist cellarman croupier bookmaker jockey notary conveyancer magistrate prosecutor defender jailer bodyguard infantryman paratrooper cadet midshipman ' +
  'metzgerin fleischer sekretär* kommissionierer* schreiner schreinerin schlosser mechatroniker* azubi azubine minijobber* vorstand vorständin fsj fsjler* schichtleiter* kassierer* floristin gärtner gärtnerin landwirt landwirtin winzer winzerin försterin maler malerin lackierer* fliesenleger* zimmerer zimmermann klempner installateur* schweißer* dreher fräser* gießer polsterer schneiderin schuhmacher uhrmacher goldschmied* optiker* ergotherapeut* logopäde logopädin physiotherapeut* heilerziehungspfleger* sozialarbeiter* sozialpädagog* dozent* dolmetscher* übersetzer* lektorin journalistin moderator* kameramann fotograf fotografin konditor konditorin pfarrer pförtner* rezeptionist* ' +
  'bouchère coiffeu* auxiliaire instituteur* institutrice* manutentionnaire* magasinier* magasinière livreur livreuse maçon* couvreur gardien* bénévole gérant* chercheur chercheuse employé* équipier équipière standardiste* moniteur* monitrice* surveillant* téléconseill* intérimaire* poissonnier* fleuriste jardinier* agriculteur agricultrice vigneron* paysagiste* peintre carreleu* charpentier* menuisier* plombier* chauffagiste* soudeur soudeuse tourneur fraiseur mécanicien* carrossier cariste éboueur pompier gendarme policier policière avocat avocate greffier* clerc pharmacien* opticien* sage-femme kinésithérapeute* orthophoniste* ergothérapeute* psychologue hôte hôtesse guichetier* conseiller conseillère vendeur vendeuse traductrice* interprète journaliste photographe réalisateur réalisatrice monteur monteuse décorateur décoratrice architecte géomètre dessinateur dessinatrice projeteur ' +
  'cajero cajera panadero panadera cuidador cuidadora niñera repartidor* carpintero fontanero electricista vigilante aprendiz voluntario voluntaria autónomo peón consultor consultora entrenador* socorrista fotógrafo fotógrafa practicante pasante ejecutivo ejecutiva pinche carnicero carnicera pescadero frutero reponedor* moza jardinero pintor pintora yesero soldador tornero chófer transportista bombero abogado abogada notario procurador farmacéutico farmacéutica óptico matrona fisioterapeuta logopeda psicólogo psicóloga orientador* bibliotecario bibliotecaria conserje bedel azafata azafato guía intérprete periodista locutor* delineante aparejador* topógrafo agricultor* ganadero pescador costurera relojero joyero esteticista masajista ' +
  'cassiere cassiera panettiere parrucchiere parrucchiera badante contabile muratore falegname idraulico elettricista stagista apprendista volontario volontaria capo direttrice titolare ricercatore ricercatrice dottorando dottoranda tecnico redattore redattrice traduttore traduttrice consulente venditore venditrice operatore operatrice allenatore allenatrice bagnino bagnina giornalista fotografo fotografa macellaio pescivendolo fioraio giardiniere agricoltore pittore imbianchino piastrellista saldatore tornitore meccanico carrozziere camionista postino carabiniere poliziotto avvocato avvocata notaio farmacista ottico ostetrica fisioterapista logopedista psicologo psicologa educatore educatrice custode portinaio guida geometra architetto architetta sarto sarta calzolaio orologiaio orafo estetista barbiere ' +
  'garçom garçonete padeiro padeira cabeleireir* babá estoquista entregador* marceneiro encanador porteiro faxineir* jovem encarregad* pesquisador* redator redatora tradutor tradutora promotor* arquiteto arquiteta jornalista bolsista operador operadora açougueiro confeiteir* copeir* camareir* jardineiro serralheiro torneiro caminhoneiro bombeiro advogado advogada tabelião fonoaudiólog* zelador* vigia desenhista sapateiro relojoeiro manicure balconista repositor* ' +
  'piekarz* fryzjer* opiekun* niania* sekretark* dostawc* stolarz* ochroniarz* sprzątacz* wolontariusz* właściciel* trener* ratownik* adwokat kurier kurierka rejestrator* rzeźnik cukiernik barman* ogrodnik rolnik malarz tynkarz glazurnik dekarz spawacz tokarz ślusarz mechanik lakiernik strażak policjant* żołnierz notariusz radca farmaceuta farmaceutka optyk położna fizjoterapeut* psycholog wychowawc* bibliotekar* portier* przewodnik dziennikar* geodeta krawcowa krawiec szewc zegarmistrz jubiler masażyst* ' +
  'ober kapper kapster verzorgende oppas bezorger* metselaar beveiliger* schoonmaker schoonmaakster leerling vrijwilliger* eigenaar eigenares zzp-er vertegenwoordiger* badmeester advocaat vakkenvuller* afwasser* receptioniste slager bloemist hovenier tuinman schilder stukadoor dakdekker lasser automonteur vrachtwagenchauffeur postbode brandweerman notaris apotheker verloskundige fysiotherapeut* logopedist* psycholoog pedagoog bibliothecaris conciërge tolk fotograaf landmeter kleermaker juwelier schoonheidsspecialist* ' +
  'číšník číšnice servírka kuchař kuchařka prodavač* pokladní sestra učitel* účetní sekretář* recepční skladník skladnice řidič* zedník truhlář elektrikář uklízeč* stážist* brigádník brigádnice dobrovolník dobrovolnice ředitel ředitelka majitel* vývojář* grafička překladatel* konzultant* zástupce trenér* plavčík advokát advokátka novinář* dělník dělnice operátor* asistent* pracovník pracovnice pekař* řezník cukrář* kadeřník kadeřnice zahradník malíř* obkladač pokrývač instalatér svářeč soustružník zámečník automechanik hasič policist* voják lékárník vychovatel* knihovník knihovnice vrátný průvodce tlumočník krejčová švadlena hodinář kosmetička masér* čašník čašníčka predavač* upratovač* vodič riaditeľ* ' +
  'servitör servitris butikssäljare kassör* lagerarbetare lastbilschaufför* städare ägare forskare tjener pædagog chauffør* tømrer studentermedhjælper ingeniør* sælger frisör* frisør* bagare slaktare trädgårdsmästare målare murare murer rörmokare svetsare mekaniker brandman politibetjent soldat apotekare barnmorska jordemoder sjukgymnast psykolog fritidsledare vaktmästare vaktmester skräddare vikarie vikar barnvakt ekspedient butiksmedarbejder kock tandläkare tandlæge tandhygienist*';

/** Words that make a text an employer or a school's name. */
const COMPANY_WORDS =
  // Where people work every day: English, German, French, Spanish, Italian, Portuguese, Polish, Dutch, Czech, Nordic
  'pizzeria diner pub bistro outlet mart depot grocery groceries airport railway railways embassy consulate federation chamber arena stadium zoo aquarium cinema cinemas ranch vineyard vineyards daycare shelter firm films productions newspaper newspapers trucking ' +
  'autohaus apotheke gasthof gasthaus gemeinde landkreis stiftung verein versicherung bäckerei metzgerei fleischerei schreinerei tischlerei schlosserei druckerei gärtnerei konditorei brauerei spedition praxis behörde ' +
  'pharmacie clinique chu chru ehpad commune préfecture fondation agence librairie supermarché hôtel théâtre musée imprimerie société ministère boucherie pâtisserie brasserie métropole rectorat cpam ' +
  'clínica farmacia supermercado bufete fundación asociación guardería residencia museo teatro imprenta empresa grupo laboratorio agencia librería tienda diputación junta cafetería consejería instituto universitario ' +
  'clinica panificio supermercato albergo fondazione associazione asilo assicurazioni tipografia gruppo agenzia libreria negozio regione provincia gelateria azienda officina ristorante ' +
  'farmácia padaria escritório fundação associação colégio creche museu gráfica laboratório agência livraria loja lojas governo tribunal lanchonete prefeitura câmara hospital ' +
  'apteka piekarnia restauracja kancelaria fundacja stowarzyszenie przedszkole muzeum teatr ubezpieczenia drukarnia grupa laboratorium agencja księgarnia urząd ' +
  'apotheek bakkerij supermarkt kinderopvang verzekeringen drukkerij bedrijf groep boekhandel winkel provincie ' +
  'nemocnice lékárna pekárna restaurace kancelář nadace spolek divadlo banka pojišťovna tiskárna skupina laboratoř agentura knihkupectví úřad ministerstvo ústav ' +
  'apotek bageri bakeri butik hotell restaurang advokatbyrå stiftelse förening forening förskola teater försäkring tryckeri verkstad företag kommun kommune landsting sygehus sykehus børnehave ' +
  'kabinet cabinet studiedienst parlement parliament ministry ministerie ministerio ministero ministério inc incorporated llc ltd limited llp plc corp corporation co company gmbh ag kg ohg ug se sa sas sarl sàrl spa srl bv nv ab as asa oy oyj aps a/s sp. z.o.o s.r.o a.s kft zrt ооо оао зао ao pty pvt group holdings holding bank clinic university college school academy institute institut laboratory laboratories labs lab studio studios agency association foundation council department dept office bureau center centre service services solutions systems technologies technology consulting consultants partners enterprises industries international global logistics media press publishing energy motors airlines hotel hotels restaurant trattoria café cafe bakery store stores supermarket shop market pharmacy church museum library theatre theater army navy force police government city county state federal national society club union trust ventures capital insurance financial finance investments pharma pharmaceuticals healthcare health care construction constructions engineering design digital software networks telecom telecommunications airways freight transport shipping foods farms brewery group. infirmary nhs practice surgery clinics dental kindergarten preschool nursery salon gym gallery hostel resort casino farm winery garage couriers airline records robotics co-op cooperative coop analytics therapeutics biotech aerospace automotive electronics steel timber textiles printing cleaning staffing recruiting realty properties realtors & sons brothers groupe biscuiterie boulangerie maschinenfabrik anlagenbau maschinenbau zakład zakłady firma studiu associates universität hochschule schule klinikum krankenhaus stadt verlag werke université école lycée hôpital mairie atelier ateliers universidad escuela colegio ayuntamiento banco università scuola ospedale comune banca universidade faculdade universiteit hogeschool ziekenhuis gemeente uniwersytet politechnika szkoła szpital univerzita universitet sjukhus университет институт школа банк больница ggmbh eg ev m/s zorggroep zorg thuiszorg centrum stichting vereniging rettungsdienst feuerwehr bundeswehr pflegedienst kita kindertagesstätte crèche micro-crèche ville département restaurante asador panadería supermercados transportadora transportes construtora escola exército ejército esercito armée marine secretaria hospitais biuro sklep przychodnia cooperativa otomotiv sanayi sanayii ticaret kuvvetleri hastanesi belediyesi bakanlığı şirketi otel üniversitesi a.ş kanzlei holzwerke stadtwerke caisse pêcheries minera consorcio constructora ltda eireli lda s.p.a s.r.l s.l s.a.u';

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
  /^\p{L}{3,}(?:praktikum|leit(?:er|ung)|entwickler|ingenieur|berater|mitarbeiter|techniker|lehrer|verkäufer|helfer|student|assisten(?:t|z)|referent|mechaniker|mechatroniker|elektroniker|elektriker|meister|führer|kraft|frau|mann|manager|pfleger|betreuer|planer|zeichner|arbeiter|koordinator|händler|fahrer|redakteur|schlosser|schreiner|konstrukteur|prüfer|trainer|gestalter|administrator|analyst|architekt|medewerker|adviseur|ontwikkelaar|beheerder|ingenjör|utvecklare|ledare|sköterska|lärare|ansvarig|chef|utvikler|ansvarlig|leder|ingeniør|udvikler|medarbejder|buchhalter|verrechner|angestellte[rn]?|ärztin|arzt|sanitäter|erzieher|verpleegkundige|begeleider|chauffeur|monteur|leraar|anwalt|leider|insinööri|päällikkö|kehittäjä|hoitaja)(?:in|innen|e)?$/u;
/** English names of trades are told by how they end. */
const TRADE =
  /^\p{L}{2,}(?:logist|otomist|ographer|iatrist|therapist|onomist|ician|keeper|washer|walker|sitter)s?$/u;
const COMPANIES = lexiconOf(COMPANY_WORDS);
/** German names of houses, offices and clubs end so: "Zahnarztpraxis", "Landratsamt". An honorary office is none. */
const HOUSE =
  /^(?!ehrenamt)\p{L}{3,}(?:haus|(?:super|bau|getränke|drogerie|verbraucher)markt|(?:zahn)?arztpraxis|sparkasse|(?:pflege|alten|wohn|kinder|senioren|tier|studenten)heim|büro|kantoor|amt|gericht|verein|stiftung|versicherung|kanzlei|bäckerei|druckerei|schreinerei|werkstatt|gesellschaft|genossenschaft|klinik|verband|gemeinde)$/u;
const isFirm = (word: string): boolean => COMPANIES.words.has(word) || HOUSE.test(word);

const has = (lexicon: Lexicon, word: string): boolean =>
  lexicon.words.has(word) ||
  lexicon.stems.some((stem) => word.startsWith(stem) && !isFirm(word)) ||
  (lexicon === ROLES && (COMPOUND.test(word) || TRADE.test(word) || EAST_ASIAN_TRADE.test(word)));

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
  const marks = words.filter(isFirm).length;
  const legal =
    /\b(inc|llc|ltd|gmbh|corp|plc|s\.?a\.?s?|ag|pvt|pty|b\.?v|a\/s|s\.?r\.?o|sp\. z o\.?o|ооо)\b\.?$/iu.test(
      text.trim(),
    );
  return Math.min(1, marks * 0.4 + (legal ? 0.6 : 0) + (FIRM.test(text.trim()) ? 0.6 : 0));
}

const DEPARTMENT =
  /^(?:(?:brand |product |field |digital )?marketing|sales|engineering|operations|finance|hr|human resources|it|product|design|research|development|r&d|accounting|legal|logistics|procurement|quality|support|customer \p{L}+|business \p{L}+|communications?|strategy|analytics|data|security|infrastructure|platform|cardiology|surgery|pediatrics|oncology|radiology|emergency|icu|vertrieb|einkauf|entwicklung|produktion|[a-z]+ (?:team|department|division))$/iu;

/** What stands behind the comma of "Director, Marketing": a part of the title. */
export const isDepartment = (text: string): boolean => DEPARTMENT.test(text.trim());

/** "Development of a web shop" was done somewhere, and is nobody's name; a federation or a commission is. */
const ACTIVITY =
  /^(?!.*\b(?:feder|confeder|organi[sz]|institu|corpor|associ|found|administr|deleg|congreg)ation\b|.*\b(?:institution|(?:com)?mission|department|government|parliament)\b)\p{L}{4,}(?:ment|tion|sion|ysis)(?: and \p{L}+)? of\s/iu;
export const isActivity = (text: string): boolean => ACTIVITY.test(text);

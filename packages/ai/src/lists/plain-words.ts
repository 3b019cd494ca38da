/** Data table. Words that carry grammar, and words that a truthful rewording may add without adding a fact: light verbs,
 * containers ("role", "team"), ways of saying that somebody did something. Written for this package (MIT).
 */
export const FUNCTION_WORDS = `a an the and or but nor so yet if then than that this these those there here it its itself i me my
mine myself we us our ours ourselves you your yours he him his she her hers they them their theirs himself herself themselves who whom
whose which what where when why how as at by for from in into of off on onto out over to up upon with within without about above across
after against along alongside among amid around before behind below beneath beside besides between beyond despite during except inside
like near outside per plus since through throughout till toward towards under underneath unlike until via while whilst is are was were be been being am
do does did doing done have has had having will would shall should can could may might must ought not no none never nor neither
each every all any both either some such same other others another also too very just only even still already ever
again once more most less least much many few several w wo vs etc eg ie s t re ll ve d m o b c e f g h k n p q r u x y z
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen half third quarter first second
day week month year hour minute time times daily weekly monthly yearly annual annually hourly nightly today now currently
upto approx approximately roughly nearly almost circa together whereas therefore thus hence however including include includes included
because due thanks owing though although rather nobody nothing everyone everybody someone somebody anyone everything
previously prior ultimately eventually finally initially subsequently respectively particularly specifically namely formerly earlier later afterwards meanwhile otherwise instead still yet ago away ahead early late apart down
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
co non pre post sub self multi semi ex anti inter intra micro macro mini fortnightly nowadays mr mrs ms dr always usually zero`;

export const LIGHT_WORDS = `work working worked works job role position part duty duties task tasks responsibility responsibilities
responsible use using used uses utilise utilize carry carried out perform performed performing conduct conducted
undertake undertook undertaken complete completed completing completes handle handled handling deal dealt dealing
do make made making take took taking taken give gave given giving get got getting keep kept keeping hold held holding put set
go went going come came bring brought see saw seen look looked looking run ran running serve served serving
provide provided providing cover covered covering include involve involved involving attend attended attending
receive received receiving offer offered offering help helped helping assist assisted support supported contribute contributed
participate participated join joined belong belonged remain stay stood stand stands go follow followed following
show shown place placed
experience experienced background knowledge skill skills skilled ability practice practise practiced familiar training trained train
people person persons individual individuals staff member members team teams group groups colleague colleagues employee employees
worker workers user users customer customers client clients patient patients child children student students pupil pupils guest guests
company business organisation organization firm employer department office site place area range variety number numbers amount total rate level
item items thing things piece pieces case cases matter process processes activity activities operation operations task
service services record records report reports document documents file files list lists detail details data information
machine machines equipment tool tools system systems software application program material materials product products
project projects event events meeting meetings visit visits session sessions call calls request requests order orders
question questions issue issues problem problems need needs
new first last previous former later earlier next final current regular regularly general various different several additional further
full whole entire overall large small long short high low good own main daily basic
term terms basis behalf way means form kind type sort side end start beginning course period average stint spell
degree degrees name named called known titled worth aged based based located near nearby side total mine
successful successfully well together jointly respectively directly personally hand
plus minus point points percentage percent percentile per cent share
say said tell told ask asked write wrote written
earned graduated obtained valid awarded joining joined becoming became starting started began begin beginning prepare prepared preparing
supply supplied supplying haul hauled hauling drive drove driving driven maintain maintained maintaining resolve resolved produce produced
own owns alone single handed handedly solely sole personally attempt overnight supplier suppliers rooms date section strength speaker speaking loads load community
joint partly attempt row light sum gone past adjust adjusting adjusted add added adding sit sits sat comprise comprising spend spending spent parallel
set setting sets moving moved move moves stay sending send sent travelling traveling travel travels rating score decided
year years month months week weeks day days hour hours minute minutes
act acted acting purely whether apiece compared opposed professional active field usual celsius ready turn turned
coming occur occurred last lasted ordinary strong free
able capable available trio duo couple handful majority minority bulk remainder remain remains remained remaining rest rests resting
subject limited confined restricted remit scope capacity purpose purposes aspect aspects element elements instance instances occasion occasions aside regard respect context setting segment
lend lent try tried trying let know known anything something anyone whatever whenever wherever onward onwards little
collaboration partnership conjunction tandem cooperation effort efforts agreement typically generally additionally continue continued continuing amount amounting amounts
language languages spread finish finished refer referred pass passes passing await awaiting awaited figure goes presence attendance
separate separately present absent absence apply applied applying initial mid afternoon accompany accompanied
shift shifts pattern patterns fortnight table tables round`;

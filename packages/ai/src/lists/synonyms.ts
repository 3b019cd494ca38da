/** Data table. Words that say the same in a line about work. Written for this package (MIT); words.wordnet.ts holds the
 * general ones. No two words of different rank ("helped", "led") stand on one line: scope is judged elsewhere.
 */
export const SYNONYMS = `
care look nurse attend tend
patient resident case
child kid pupil student toddler children youngster
class pupil student
guest pax visitor attendee delegate cover diner
customer client buyer logo account consumer
employee staff worker colleague hire personnel
boss gaffer foreman supervisor manager
colleague coworker teammate peer
trainee apprentice learner student
assistant asst aide
lorry truck vehicle van
car vehicle automobile
item product good article unit
goods stock merchandise inventory
shop store outlet branch
site location plant facility
flat apartment home
house home household dwelling
office workplace
room ward unit
drawing plan blueprint
report protocol record document write-up readout
note minute record
letter correspondence mail
chart graph
figure number
dashboard report view
document doc file paper
paper manual hand
binder folder file
book ledger volume
form application
succeed success successful win
swap replace substitute exchange
home domestic house
exhibition show display
retire leave step quit
past historical historic former
big large great
biggest largest greatest
disciplinary management
fault defect problem issue error bug failure
mistake error
complaint grievance problem
ticket request issue call incident
query question enquiry inquiry
enquiry investigation inquiry
check inspection test review examination audit verify control
inspect check examine
test testing sample trial
trial case hearing
review check read assess evaluate
assess evaluate appraise
measure measurement gauge
tolerance accuracy precision
count tally stocktake
sum total amount value worth
spend expenditure cost spending
cost expense price
price quote rate fee charge
fee rate charge
pay wage salary
income revenue
revenue sales turnover
turnover churn attrition
target goal quota objective
result outcome
share proportion percentage
rate percentage
average mean
limit deadline target
deadline date due
shift turn
start beginning onset begin open launch commence starting
end finish close conclude
finish complete end final
finalise complete
first initial
last final past previous latest
previous former earlier before prior
early before ahead
later after afterwards subsequently then
since after from
until before till
while whilst during when
over during across through
about around approximately roughly some circa nearly almost
nearly almost close
more over above beyond exceed
less under below fewer within
reduce cut lower decrease drop fall bring shrink trim shorten down decline slash
shorten reduce cut
drop fall decline decrease sink down
increase raise grow lift rise boost improve gain up climb push
rise climb increase go up
improve better raise enhance
change modify alter revise adapt edit amend adjust
revise rewrite update rework
edit amend change modification
move migrate transfer shift switch relocate convert
migrate migration upgrade move
replace swap substitute
convert change turn
split break divide separate
join merge combine
make produce create build prepare construct fabricate manufacture
build construct make assemble
write author draft compose prepare pen
draft write prepare
wrote author written
record log note document enter register
log record
enter key input
keyword tag label
file submit lodge
send issue deliver supply provide give
supply provide give deliver
give provide deliver hold
gave provide
get receive obtain win secure
receive get accept
win land secure gain close
land win secure
sell close book
sale deal
buy purchase procure order source
order purchase request
pick collect select
collect take gather pick receive
gather collect
load fill
unload empty offload
ship send dispatch deliver
drive haul transport carry run
haul transport carry move tow
travel road drive journey trip
trip journey run
visit call
call phone telephone
phone telephone call
speak talk converse
talk speak
tell inform
ask request demand
request ask
answer respond reply
reply response answer
meet see hold
meeting session clinic appointment
teach instruct educate school train
train teach coach instruct training
mentor coach guide
lesson class session
course programme program training class
study learn
learn study
plan schedule organise arrange
organise arrange plan run coordinate
arrange organise
schedule calendar timetable plan rota
calendar diary schedule agenda
event conference function
prepare prep ready set
cook prepare make
meal dish food cover tea
serve feed
clean wash
wash clean
repair fix mend service maintain
fix repair mend resolve solve
resolve solve fix close handle
solve resolve
maintain keep service
keep hold maintain retain stay remain
stay remain keep
hold keep have carry
carry hold bear
own hold
own owner
revise rewrite rework
run operate work
operate run work handle
machine equipment mill tool
tool equipment
use apply employ utilise work using
apply use
follow chase track pursue
chase pursue follow
trace find locate track
find detect identify discover locate trace spot turn
detect find notice
identify find recognise
search find look
recover recoup retrieve regain
save spare
lose loss miss
loss lost
miss fail
fail failure unsuccessful
breach break exceed violate
violation breach
accident incident crash collision
safe safety
danger hazard risk
risk hazard
cover deputise stand substitute replace fill
deputise deputy stand cover fill step
deputy second
step stand fill
help assist support aid
assist help aid
support help aid back
together jointly joint w along alongside shared collaboratively collaborate
joint together co common
alone solo single lone
lone alone single
partner associate
adopt accept take
accept take adopt
allow permit let
authorise allow approve permit
approve authorise sign accept
sign approve endorse
reject refuse decline
decide rule judge determine
uphold decide support
escalate pass refer forward raise
pass hand give transfer
refer pass send
handover handoff
fail fall
onboard onboarding induct induction introduce orient
hire recruit employ
recruit hire
interview meet
dismiss fire
leave depart exit
arrive come
come attend arrive
attend come join visit
join enter
enter join
part share portion
most mostly mainly chiefly largely majority usually
mostly mainly chiefly primarily predominantly largely
sometimes occasionally occasional at times
often frequently regularly
usually normally generally typically mostly
daily day
weekly week
monthly month
yearly annual annually year
fortnightly biweekly fortnight
annual yearly
night evening nightly
morning am
weekday mon fri
home house
outside external
inside internal within
external outside
internal inside
school academy
university college
degree bachelor
diploma certificate
certificate certification certified credential qualification
qualify qualified
semi part partly half
trained training qualified
earn obtain gain receive award
award prize
contest competition championship
competition contest
place rank position
rank place
role position job post
position post role job
job work task position
task duty job
duty task responsibility
responsible accountable charge
accountable responsible charge
charge responsible control
team crew group squad pod unit
group team
crew team brigade
department team division unit
company firm business organisation
firm company practice
business company
industry sector
sector industry
market sector
field area
wifi wireless wlan
urban city town municipal
rural country countryside
area region zone
region area
country nation
abroad overseas
coast shore
road highway
bridge crossing
building structure
structure building
summer season
season period
period time
time hour duration
speed pace
quick fast rapid
fast quick rapid
slow delayed
late overdue delayed tardy
overdue late
new fresh recent
old former
big large great
large big
small little minor
little small
many several numerous multiple
several many few multiple
few several
whole entire full all complete
entire whole full
different various
various several different
similar like
like such
such like
main chief primary principal
key main
whole total
zero no nil none
none no zero
without no zero
free without
picture photo photograph image shot
photograph photo portray shoot image picture photography
portrait photo portray
shoot photo photograph photography
image picture photo
film video
light lighting
series project
project job scheme
scheme project programme
idea concept suggestion propose suggest
suggest propose recommend idea
recommend suggest advise
advise recommend counsel
describe call quote say
quote describe call say
feedback comment describe
comment remark
story tale
time period
vaccination shot jab injection vaccine flu
injection shot jab
inject injection
medicine medication drug
drug medication medicine
prescription script
treatment therapy
therapy treatment
surgery operation surgical
operative op operation
discharge release
admit admission
recover recovery
wound injury
software application program system
program software
system software platform
database db store
code program
programming coding
server machine
laptop computer device machine
computer pc
device machine unit
printer print
network networking
password credential
reset change
customise tailor
website site web
page site
post publish
publish post release issue
release publish
version edition
weld welding
steel metal
plate sheet
beam girder
stair staircase step
handrail rail
cable wire wiring
wire cable
install fit mount installation set
fit install
set setup up
setup configure set
configure set
commission start
shipyard yard
yard depot
depot base yard
dock bay
trailer load
stop delivery drop
delivery drop
drop delivery
mile mi
refrigerated reefer cold
tanker tank
scan scanner read
scanner gun reader
register list inventory
list register
asset equipment
laundry washing
aid help
pay payment
payment pay
invoice bill
bill invoice charge billing
debt debtor receivable
debtor receivable debt
tax vat gst
return filing
budget plan
ledger book
close closing
entry posting
posting entry
balance reconcile
reconcile reconciliation balance match
match reconcile
audit check
adjust adjustment
participation take-up uptake
enrolment enrollment registration
registration sign-up enrolment
policy rule
rule policy
contract agreement
agreement contract
legal law
lawyer attorney solicitor counsel
court judicial tribunal
judge court
jury juror
evidence exhibit
victim survivor
family parent
parent family
baby infant
infant baby
elderly senior older
senior older elderly
carer caregiver nurse
nanny childminder
nursery kindergarten daycare
garden yard
animal pet
dog animal
plant crop
food meal
bread dough
bakery baker
kitchen galley
chef cook
cook chef
restaurant kitchen
hotel lodging
bar pub
wine drink
drink beverage
spain spanish
france french
germany german
italy italian
britain british uk
england english
scotland scottish
wales welsh
ireland irish
portugal portuguese
netherlands dutch holland
belgium belgian
switzerland swiss
austria austrian
poland polish
czechia czech
denmark danish
sweden swedish
norway norwegian
finland finnish
europe european eu
america american usa us
canada canadian
mexico mexican
brazil brazilian
india indian
china chinese
japan japanese
korea korean
russia russian
turkey turkish
greece greek
egypt egyptian
africa african
asia asian
australia australian
nigeria nigerian
kenya kenyan
israel israeli
ukraine ukrainian
romania romanian
hungary hungarian
rest remainder remaining
remainder rest
achieve attain reach hit deliver meet accomplish
reach hit attain
exceed surpass beat outperform top
administer manage run give handle process
advise counsel consult guide recommend
advise advice guidance
amateur hobby
analyse examine study evaluate review assess investigate
analyst analysis
answer reply respond handle take
applicant candidate
applicant jobseeker candidate
assemble build compile construct
attendee participant visitor guest
audience viewer listener
author writer
backlog queue
bug defect issue fault
cache caching
calculate compute work
capture record document collect log
caseload case workload
catalogue list inventory
centre center hub
certify qualify accredit
chart record graph plot
circulate distribute send share
clarify explain
client customer account
cleanse clean tidy
code script program
colleague coworker peer teammate staff
combine merge consolidate join
communicate liaise speak write inform
compile prepare collect gather produce create
component part module
concurrent simultaneous parallel
conduct carry run perform hold lead do execute
configure set customise
consolidate merge combine reduce
consult advise
contact touch communicate reach liaise
contain include
content material post
contractor subcontractor freelancer
convert migrate turn change port translate
coordinate organise arrange run schedule manage
copy text wording
countrywide nationwide national
craft write create make
criteria requirement
cultivate build develop
cut slash trim reduce save
cycle round
deal agreement contract sale
defect fault nonconformity
deliver give run hold teach provide present
delivery shipment
demo demonstration
demonstrate show present
deploy release ship roll launch install
deployment release rollout
depict show
design plan
develop build create write
dial call
discover find identify
discuss talk review
dispatch send ship
distribute share circulate send hand
document write record note describe
double duplicate
draft prepare write compose
edit revise correct cut
educate teach train
elicit gather collect
email mail e-mail
employ use hire
employee staff worker hire
engage involve
engineer developer
engineer design build
enhance improve better
ensure make
entrant newcomer starter
entry input
equip fit
erect build put
error mistake defect
establish set create found start
estimate reckon guess quote
evaluate assess
examine check inspect review
execute run carry perform
exhibit show display
expand extend grow
explain describe present
export extract
extract pull export
facilitate run moderate lead chair host
finding result conclusion
flag raise report
flat apartment unit
flow process
forecast projection prediction predict project
format layout
formulate write draft develop
freight cargo load goods
fund money finance
gather collect elicit
generate produce create make
govern rule
grade mark score
graduate alumni
guide manual handbook
handbook manual guide
handle deal manage process take look
handover handoff handoff transfer
highlight show
holiday leave vacation
host run hold
illness sickness
illustrate draw
implement introduce install build roll deploy set
import load
incentive bonus
incident event case
influence shape
inform tell brief notify
inspect check audit
install fit set deploy mount
instruct teach train
instructor teacher trainer
insurance cover
integrate connect link join
integration link connection
introduce bring launch start roll
inventory stock
invite ask
issue give send
item line product
joiner starter newcomer hire recruit
judge assess
kid child
lead run head
lecture teach talk
lecture talk presentation
leverage use apply
liaise deal work communicate contact coordinate
liaison contact link
limit restrict
list catalogue
local nearby regional
locate find
location site place branch
mail email post letter
maintain keep look service update
manual handbook
manually hand
mark grade
marketing promotion
master learn
material content
member part
migrate move transfer port convert switch
moderate facilitate chair run host
modernise update upgrade
module part component
monitor watch track observe check follow
monitoring watch tracking
monolith monolithic
network contact
newcomer starter joiner
notify inform tell alert
observe watch monitor shadow
obtain get gain
occasion time
offer provide
oil lubricate
online web internet
operate run use
optimise improve tune
order buy request
organise plan run hold
outcome result
outlet shop store
outreach contact
oversee manage supervise run
oversight supervision
package bundle
parcel package
participate take part join
participant user attendee interviewee
partner work
perform do carry run
personnel staff
phase stage step
pick select choose
pinpoint identify find
pipeline funnel
place put
player member
point item
portfolio book range
portion part share
post position job
prep prepare
prepare write produce compile draw make
present give show deliver
presentation talk deck pitch
procure buy source
procurement purchasing buying sourcing
produce make write create prepare
profile record
programme course scheme
prompt remind
property house flat
proposal bid pitch offer
propose suggest
protect guard
provide give supply offer deliver
public visitor caller
pull extract take
purchase buy
put place
quantify measure
query question
queue backlog
raise collect lift
rate score
read readout
reading measurement
rebuild rework redo
recent new
recipient receiver
record note log take
redesign rework rebuild
refactor rework clean
reference referee
regenerate renew
regulation rule law
rehearse practise
reimburse refund
release ship publish deploy
remote home distributed
removal move
remove take delete weed
renew extend
rent let lease
reorganise restructure
replenish restock refill
report account
represent stand speak act
representative rep agent
research study investigate
reserve book
reservation booking
resident tenant
respond reply answer
restaurant diner
restock replenish refill
result finding outcome
retail shop store
retrieve get fetch
rework redo redesign
route path line
sanitise disinfect clean
satisfaction csat
schedule plan time book run
science scientific
screen check interview filter
script code
seat place
secure win obtain
segment group sector
segmentation segment
select choose pick
sell market
seminar workshop class course
serve attend
session workshop class
share communicate present report
shift move change
show present
sickness absence illness
sign agree
simplify streamline
simulate model
site location
sketch draw
sort order arrange
source find buy
span cover range
specialise focus
specialist expert
specification spec requirement
specify define write
sponsor fund
staff man
stakeholder partner
standardise unify harmonise
standardization standard
starter joiner newcomer hire
stitch sew
stock inventory
store shop branch outlet
strategy plan
streamline simplify
strengthen improve
structure organise
struggling weak failing
study research
submit send hand
summarise write condense synthesise
summary overview
supplier vendor
supply provide
supervise oversee manage
survey questionnaire poll
survey inspect
switch change move turn
symptom sign
synthesise summarise combine
tablet pill
tailor adapt customise
target aim
tenancy tenant
tenant resident renter
territory region area patch
test try check
throughput volume processing
tidy clean
tie link
tour visit
track follow monitor trace
trade craft
trainee apprentice
transcribe type
translate interpret
transport move
treat care
trial test pilot
triage sort prioritise
troubleshoot fix diagnose solve resolve
tutor teach
type key
uncover find
underpin support
understand know
undertake carry do
unite join
unload empty
update revise refresh
upkeep maintenance
upload load
usability user
user participant
validate check verify test
validation check
vary differ
vehicle car van truck
vendor supplier
venue place
verify check confirm
video film clip
view look
visualise chart show
volume amount number
volunteer helper
wage pay
warehouse depot store
warn alert
watch monitor
worker employee
workflow process
workshop session training
yield output
absence leave away off
absence absent away
adult grown
agenda programme
aim target goal
arrange book set
assignment task job
basis base
beginner novice
booking reservation appointment
calendar diary
carpenter joiner
cash money
certificate licence
chase follow
checklist list
citizen resident
clerk assistant
close complete
commute travel
compare against vs
conversion convert
correct fix
correspond write
crash collision
deck presentation slide
departure leave left
desk counter
device hardware
dress clothe
equal same
exam examination test
exposure experience
fill complete
flyer leaflet brochure
frontline front
fry cook
grow increase
guideline guide rule
hardware device equipment
headcount staff
household home
interview talk
journey trip
landscape garden
launch start introduce release
leaflet flyer brochure
licence license permit
linen laundry
lodge file
machinery machine
mend repair
mill machine
nationwide national
newsletter mailing
novice beginner
paperwork document form
patch area
pay remunerate
permission permit consent
permit permission
permit licence
phone call
pharmacist pharmacy
photographer photo
playbook guide
pupil student
qualification qualified
quarter three
questionnaire survey
quote estimate
reception front desk
refurbish renovate
renovate refurbish
retain keep hold
rota schedule roster shift
roster rota schedule
second-line tier
seize take
shipment delivery
shortlist select
slide deck
smartphone mobile phone
solicitor lawyer
spreadsheet excel sheet
stay remain
sterilise clean
surface area
teach lecture
telephone phone
timber wood
timeline schedule
till register checkout
toolmaker tool
tradesman trade
truck lorry
tuition teaching
turnaround time
vocational professional
weekend saturday sunday
wholesale trade
winner win
youngster kid child youth
youth young teenager
storey floor level
licence license
licensed licence
sell sale seller
choose choice opt
receive receipt recipient
clarify clarification
verify verification
analyse analytical analytics
diagnose diagnosis diagnostic
prove proof evidence
respond response
expand expansion
include inclusion
exclude exclusion
adopt adoption
refer referral
fly flight flew flown
weigh weight
long length lengthen
wide width widen
deep depth deepen
see sight
advertise advert ad advertisement
accurate accuracy
attend attendance
comply compliance compliant
rely reliance reliable reliability
vary variation variance
participate participant
close closure
sign signature
waste wastage
break breakage breakdown broken
leak leakage
cover coverage
assemble assembly
steal theft stolen stole
buy buyer
seek sought
breed bred
blow blew blown
eat ate eaten
hear heard
light lit
learn learnt
burn burnt
sew sewn
bind bound
hide hidden
shake shook
pay payroll
bake baker bakery
farm farmer agricultural agriculture
garden horticulture
fish fisherman fishery
forest forestry woodland
carpentry joinery woodwork
mason masonry stonework
bricklayer brick bricklaying
tile tiler
decorate decorator paint
dentist dentistry dental
pharmacy pharmaceutical
surgery surgeon
radiology radiographer radiography xray
doctor physician gp clinician
anaesthesia anaesthetic anaesthetist
paediatric children child
chemistry chemist chemical
mathematics maths math
statistics statistician statistical
tax taxation fiscal
salesperson salespeople salesman rep sales seller
vet veterinary veterinarian
driver chauffeur courier trucker
cashier checkout till
waiter waitress server
caretaker janitor custodian
cleaner housekeeper cleaning housekeeping
gardener landscaper groundskeeper groundsman
firefighter fireman
pensioner retiree elderly
shopper customer buyer
passenger pax traveller traveler rider
tourist visitor holidaymaker
tenant occupant occupier
shareholder investor
freelancer freelance independent
intern internship placement trainee
volunteer voluntary unpaid
newcomer newbie beginner
spouse wife husband
discrepancy difference variance mismatch deviation
relocation relocate move
reader readership
audience reader viewer listener follower
article story piece publication paper
press media
poster placard banner
laptop notebook computer
phone mobile handset smartphone
screen monitor display
cupboard cabinet
container box bin crate
parcel package box
bag sack
pipe pipework tube piping
boiler heater heating furnace
cooling ventilation hvac
fridge refrigerator
oven stove cooker
bike bicycle cycle
motorbike motorcycle
boat ship vessel
plane aircraft airplane
train rail railway
crane hoist
wood lumber timber wooden
grass lawn turf
hedge shrub bush
flower floral bouquet
vegetable veg greens
cattle cow dairy livestock herd
pig swine hog
hen chicken poultry
sheep lamb flock
horse equine
bread loaf roll
cake pastry dessert
uniform clothing garment clothes apparel
fabric textile cloth
shoe footwear
gift present
loan lending credit
donation donate gift contribution
donor donate
pension retirement
fine penalty
refund reimbursement repayment repay repaid
arrears overdue outstanding unpaid
shortage shortfall gap lack
surplus excess spare
rubbish garbage trash refuse litter waste
recycling recycle
energy power electricity
petrol gasoline fuel
disease illness condition
fracture break
heart cardiac
lung respiratory pulmonary
kidney renal
liver hepatic
skin dermatology
eye ophthalmic
tooth teeth dental
elderly geriatric
pregnant pregnancy antenatal expectant maternity
newborn neonatal baby infant
disability disabled
specimen sample
lab laboratory
experiment trial test
chart graph diagram plot
paper article manuscript
thesis dissertation
semester term
homework assignment
curriculum syllabus
textbook book
accompany shadow escort
alert warn notify flag
assign allocate delegate distribute
attach fasten fix secure
await wait pending outstanding
cancel scrap abandon drop
collaborate cooperate collaboration cooperation jointly together
partnership partner together jointly
reassure calm comfort soothe
rectify correct fix remedy
prune trim cut
mow cut grass
postpone delay defer
delete remove erase purge
demolish dismantle strip
dig excavate
discard scrap dispose bin
exhibit display show
drill bore
empty clear
encourage motivate
stop end cease discontinue halt
evacuate clear
fetch collect bring
glue bond stick
sand polish grind
cultivate grow raise
guard patrol protect
harvest pick reap
heat warm
hoist lift raise
interpret translate
lay install fit
mix blend combine
mount fit install
notice spot see
plant sow
press iron
promote advertise market
reconstruct rebuild
rent hire lease
rescue save
rinse wash
scrub clean wipe
shut close
slice cut
stack pile
tackle address handle deal
greet welcome receive
water irrigate
wrap pack box bag
upset angry annoyed irate unhappy dissatisfied
hectic busy peak
hazardous dangerous
electronic digital online
vacant empty vacancy
additional extra further
incorrect wrong false
complimentary free gratis
mandatory compulsory required obligatory
native mother
neighbouring nearby adjacent
optional voluntary
oral verbal spoken speak
organic bio
outdoor outside external
indoor inside internal
possible potential
punctual timely time
separate individual distinct own
brief short
urgent emergency
temporary interim
majority most bulk main
consent approval permission
warranty guarantee
insight finding learning
outage downtime disruption interruption
premises site building
quantity amount number volume
remit responsibility brief scope charge
limit confine restrict only
supervision guidance oversight
roster pool list
opening vacancy position
typically usually
separately individually each
whenever when if
onward on from since
award win grant
coach bus
licence ticket permit card
fellow colleague coworker peer
seek look search
observe watch sit shadow
except exception
line level tier
balance account
teacher instructor tutor lecturer trainer
continue go carry
distil summarise condense
foot walk
fall fallen drop decline decrease down
rise rose risen climb increase grow up
`;

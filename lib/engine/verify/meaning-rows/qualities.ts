// How a row is read: deeds.ts.

/** What kind, how and when. */
export const QUALITIES_OF_ONE_MEANING = `
afterwards later subsequently
alone by_oneself
absence absent away < leave holiday vacation
ahead beforehand in_advance before earlier prior ahead_of_time
as_needed as_required when_needed on_demand
big large
bilingual two-language
broken faulty defective damaged
cheap low-cost inexpensive
close near
correct right accurate
current present
early initial
elderly old
fast quick rapid
faulty defective broken
final last
frequent regular
further additional more
handmade hand-made
hard difficult
home-based domestic
ill sick unwell
in-store in_store in_the_store in_stores
internal in-house
joint shared
late overdue delayed
later afterwards subsequently
local nearby neighboring regional_of
long lengthy
medical clinical
minor small
mixed varied
mobile portable
neighboring adjacent nearby
new recent
last past
overnight nighttime < night
external outside third-party independent
new novel
on_time punctually punctual
online digital web-based
out-of-date outdated
overdue late
paid salaried
quick fast
regular recurring
rural country
seasonal temporary
serious severe
short brief
sick ill
small little
spare extra
still yet
together jointly
unpaid voluntary without_pay
urgent emergency
used second-hand
additional further extra
newly recently
new newly
roughly about
commercial business
residential domestic home
free complimentary
complimentary free
sole only
shared joint
preschool nursery
elementary primary
primary elementary
secondary high-school high_school
vocational technical
bespoke custom custom-made made-to-order tailor-made
custom bespoke custom-made made-to-order
organic natural
frozen chilled
chilled cold
chronic long-term
long-term chronic
acute emergency
mental psychological psychiatric
psychiatric mental
pediatric child children
geriatric elderly
maternity obstetric
obstetric maternity
dental tooth
veterinary animal
agricultural farm farming
farming agriculture agricultural
industrial factory
automotive car vehicle
nautical marine
marine sea
aerial air
financial finance
fiscal financial
legal law
governmental government public
municipal city town
federal national
rural countryside
urban city
overseas foreign abroad
foreign overseas
electric electrical
electrical electric
automatic automated
automated automatic
manual hand
hand manual
handwritten hand-written
printed print
digital electronic
electronic digital
virtual online remote
remote online virtual
face-to-face in-person in_person
in-person face-to-face in_person
wooden timber wood
metal steel
workplace occupational
young junior_of
counterfeit < forged fake
fake < counterfeit forged
forged < counterfeit fake
dual < two
nearby < local
sizeable < large
compact < small
vintage < old
aged < old
older < over
busy < high-volume
high-volume < busy
daytime < day
evening < night
brand-new < new
first-year < freshman
part-finished < unfinished
monthly < month
pre-owned < used
used < pre-owned second-hand
on-site < in-house
in-house < on-site internal
outdoor < outside
indoor < inside
refurbished < restored renovated
household < home domestic
domestic < household home
expected due scheduled planned anticipated
due expected scheduled
lately recently currently < recent
recently lately
away < off
else < other another
last latest final most_recent
southern south
south southern
northern north
north northern
eastern east
east eastern
western west
west western
larger bigger greater
bigger larger greater
smaller lesser
quicker faster
faster quicker sooner
female woman
woman female
male man
under_way ongoing in_progress underway < current part partway
ongoing under_way in_progress current
a_little some basic elementary
some_basic basic
little basic elementary
elementary basic
live < real-time
real-time live realtime
verbal oral spoken
spoken oral verbal
oral verbal spoken
frozen deep-frozen
fresh < new
empty vacant
vacant empty unoccupied
unpaid voluntary without_pay < volunteer
without_pay unpaid voluntary
free free_of_charge without_charge
free_of_charge free
separate individual
double twofold
triple threefold
nearby neighboring close
past previous former earlier last
previous past former earlier prior
earlier previous prior before
following next subsequent later
next following subsequent coming
coming next
later next afterwards
correct right proper
right correct proper
wrong incorrect mistaken
incorrect wrong mistaken
damaged broken faulty
safe secure
secure safe
clean tidy
tidy clean neat
loud noisy
quiet silent
busy hectic
calm quiet
cold chilled
hot warm heated
warm heated
wet damp
dry dried
raw uncooked
thick heavy
thin light
wide broad
broad wide
narrow slim
high tall
tall high
low short
heavy weighty
light lightweight
outside external outdoor
inside internal indoor
public civic
private personal
personal own
rare uncommon unusual
unusual rare
common usual frequent standard
usual normal regular common
normal usual standard
standard normal usual
special particular
similar like alike
same identical
latest last most_recent < recent
remaining other
`;

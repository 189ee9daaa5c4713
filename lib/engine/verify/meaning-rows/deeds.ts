// Words of one meaning, by which a true line may say what a fact says. Verbs are given in their first form and stand
// for all; "look_after" is a phrase, of which the first word is inflected. Before "<" stands what may be said where the
// fact has a word behind it but not the other way round: the wider for the narrower ("ship" for "export" is true,
// "export" for "ship" may not be), the smaller for the larger. A row holds only words that say as much: no "lead" for
// "manage", no "design" for "build", no "initiate" for "propose".

/** What people do. */
export const DEEDS_OF_ONE_MEANING = `
accompany escort
answer reply_to respond_to respond reply field
apply_for submit_an_application_for request
arrange organize set_up
organize arrange coordinate < host
assemble put_together fit_together build
assess evaluate appraise rate gauge
attend be_present_at go_to < take_part_in participate_in
attend respond_to go_to answer
audit < inspect review
begin start commence
start_a start_an establish set_up create begin_a begin_an < founded launch_a launch_an
founded < set_up establish start_a start_an start_the begin_a
build construct erect put_up < frame assemble fabricate
build create make write produce code program
build put_together prepare create make
buy purchase procure acquire
calculate compute work_out figure
calibrate adjust tune
care_for look_after take_care_of tend nurse attend_to see_to
care look_after take_care_of tend
carry haul transport move
change alter modify amend adjust
change switch convert move
switch move change_over migrate
change replace swap exchange renew
check inspect examine review verify look_over go_over test
check verify confirm validate
choose select pick
clean wash < scrub sweep mop sanitize disinfect
clear remove
coach train instruct < mentor
collect gather < pick_up
pick_up collect
combine merge join consolidate unify
compare match
compile collect gather put_together assemble
complete finish conclude < pass
conduct run hold carry_out perform do < lead give
perform conduct carry_out do execute undertake
connect join link hook_up
contact reach_out_to get_in_touch_with < call phone email
phone call telephone ring
convert turn change transform
cook prepare make
correct fix mend rectify put_right amend
count tally < inventory
cover stand_in_for fill_in_for step_in_for deputize_for substitute_for act_for replace stand_in fill_in deputize relieve
create make design_a write draw_up devise
write draft compose author pen prepare draw_up put_together put_in_writing < co-write
cultivate grow raise
deal_with handle process respond_to < answer resolve settle work_through field
handle process deal_with take_care_of take < answer sort field resolve settle triage work_through
decorate paint
deliver bring take carry < hand_over
deliver give present hold < teach
demonstrate show present < display
design plan lay_out devise < engineer
diagnose identify detect find fault-find troubleshoot trace
dig excavate
dismantle take_apart strip disassemble take_down
dispatch ship send_out send despatch < export
dispense hand_out give_out
dispose_of discard throw_away
distribute hand_out give_out pass_out issue deliver
document record write_up write_down log note chart register
record log document chart note write_down enter keep_a_record_of track take keep_a_log_of
draft write draw_up prepare
drive operate haul < truck
earn receive win_a gain obtain get
edit revise correct
employ hire take_on recruit engage
hire recruit take_on bring_on bring_in < onboard
empty unload discharge
enforce uphold apply
enlarge expand extend widen broaden
enter key_in input type_in type record
establish set_up create introduce put_in_place
examine inspect study look_at check
explain describe set_out clarify walk_through teach show
export ship
extract pull draw get
fasten attach fix secure
fell cut_down
fill fill_in complete fill_out
fill_in complete fill_out fill
find locate identify discover spot detect track_down
fit install mount put_in set_up
fix repair mend correct resolve
fold crease
follow keep_to < observe stick_to keep_to adhere_to comply_with
follow monitor track
forecast predict project
foster cultivate
frame construct
give hand provide grant < award deliver present teach hold
guide < lead
accelerate speed_up < shorten
adjust adapt tailor fit
alert warn notify
announce publish
approve sign_off authorize clear pass
assign allocate give hand
assist help support aid
attach fix mount
automate script
award give
back support
balance reconcile square
book reserve schedule
brief inform instruct
bundle group pack
call phone ring
cater_for serve cook_for
chase follow_up_on
check_in register receive
choose decide_on select
cite quote
clear empty remove
close shut
collate gather compile collect
comb search
communicate tell report
compose write
conserve preserve restore
contact write_to call
contribute < write supply give provide
control manage_stock_of check
convert switch change
coordinate arrange organize
count inventory stock-take
craft make build write
cut_out eliminate remove
date place
debrief interview
deliver distribute take
demonstrate show
deploy roll_out install
detail describe
digitalize digitize scan
disburse pay
distribute deliver hand_out
divide split
document write_up record describe
donate give
drain empty
drill bore
dust clean
ease simplify
educate teach train
eliminate remove cut_out end
email write_to
employ use
enlist recruit
examine check inspect
exchange swap
exhibit show
explain present teach
fabricate build make
farm grow
feed nourish
fence enclose
fetch bring collect get
field answer handle
file submit lodge
fill_orders pick
finalize finish complete
finish complete
fire bake
fish catch
flag report mark
fly travel
forward < send pass_along
frame build
free_up save
gain win
grease lubricate
lubricate grease oil
halt stop
hand_over pass deliver
handle manage_cases_of
heat warm
house keep shelter
illustrate draw
import bring_in
index list catalog
catalog index list record
insert put
instruct direct teach
insure cover
integrate connect combine
issue write
jar bottle
judge rate evaluate
label mark tag
tag label mark
launch put_out
lecture speak
lend loan
let rent
level grade
license permit
liquidate sell
lobby campaign
lodge file
log enter
look_into investigate
mail send post
man staff
mark label
market advertise
measure test
merge join
migrate move
mill grind
mold cast
mop clean
navigate steer
nurse care_for
offer give provide
optimize improve tune
outline draft sketch
overhaul repair renew
page call
paint decorate
park leave
patch mend repair
peel skin
perform conduct
photograph picture
pitch propose present
place put find_places_for
plan design
plaster coat
plumb pipe
portray draw
practice rehearse
preserve keep conserve
press iron
prevent avoid stop
price cost quote
print publish
probe investigate
produce stage
program code
promote publicize
publicize promote advertise market
prune cut
put_on stage produce hold
put_out extinguish
quantify measure
rake clear
rear raise
recap summarize
summarize sum_up write_summaries_of
recite read
reclaim recover
recommend suggest
reconnect connect
redeem cash
redraw revise draw
reduce trim
refill fill
refit renovate
refresh update renew
register sign_up
regulate control
rehang hang
rehome place
reimburse refund repay
remodel renovate
render make
reorder order
repaint paint
rephrase reword
replant plant
reply_to answer
report file tell
reprint print
resell sell
reserve book
reshape redesign
restock stock
retrieve get fetch
reuse recycle
revamp redesign renovate
review read
rework revise
rig set_up
rinse wash
roll_out deploy introduce
route direct send
run_errands shop
safeguard protect
salvage save rescue
schedule fix
scour clean
scout look_for find
scrub clean
scrutinize examine check review
seal close
season spice
sell_off sell
serve wait_on
set_up prepare
settle pay
shadow follow
shelve stack
shine polish
ship deliver
shoot record
shop buy
show display
shred cut
sieve filter
skipper steer
slice cut
solder weld
sow seed
speak lecture talk
sponsor fund back
stage put_on
stain color
stamp mark
start_up start
stockpile store
streamline simplify
string thread
structure organize arrange
sub stand_in_for
supervise look_after
supply < sell
suspend hang
swap exchange change
sweep brush
tabulate list
tackle handle deal_with address
address handle deal_with tackle
tailor adapt fit
tally add_up
teach lecture_in
telephone call
thin prune
tie fasten
till plow
tint color
tow move
trace draw
track_down find trace
trade sell
transcribe write_down
transfer send
treat handle
triage sort assess
turn_around improve
type < write
unblock clear
unclog clear
undergo complete
unify merge
unload clear
unpack unload
upload post
vet check screen
view see
visit see
voice speak
wax polish
weed clear
wind_up close
wrap_up finish
write_for contribute_to
yield produce bring
launder wash
greet welcome receive
grow raise cultivate
guide lead_tours_for show_around
guard protect secure
hang mount put_up
harvest pick reap gather
haul pull tow carry transport drive
hold keep
hold run give conduct organize host < lead
host hold
identify find spot detect recognize pinpoint
immunize vaccinate give_vaccinations_to
implement put_in_place introduce roll_out set_up put_into_practice
improve better raise_the_quality_of enhance < speed_up
inform tell notify advise brief let_know
inspect check examine look_over
install fit put_in mount set_up < wire
instruct teach train show
interview speak_with talk_to question
introduce bring_in start set_up put_in_place implement < launch roll_out establish create
investigate look_into examine study research
invoice bill
iron press
issue give_out hand_out
join merge combine connect unite < weld solder splice glue
keep maintain hold look_after retain
keep maintain update < record write
kill exterminate
lay place put_down install set
lead_a_tour guide
lift raise hoist
list set_out enumerate
listen_to hear
load fill
look_after care_for take_care_of handle be_in_charge_of be_responsible_for see_to keep maintain mind < manage run
be_responsible_for be_in_charge_of look_after take_care_of handle deal_with < manage run maintain operate keep
in_charge_of responsible_for looking_after < manage
maintain service look_after keep_up keep_in_repair care_for keep_in_working_order keep < repair
maintain keep keep_up
make produce manufacture prepare craft < build sew bake cook assemble cut weld
make do_a carry_out
map chart plot
mark grade score correct
match compare reconcile
measure take_measurements_of gauge take survey
meet see speak_with
mend fix repair
mentor coach guide
mix blend combine prepare
model simulate
monitor watch track keep_an_eye_on observe follow check < audit
mount fit install attach put_up
move transfer transport shift carry take relocate haul migrate
move_to switch_to change_to transfer_to migrate_to
mow cut
negotiate agree bargain_for secure
note record write_down
number count
observe watch monitor
open start set_up < launch
operate run work drive use handle work_with
order buy request purchase procure
organize sort arrange tidy put_in_order
oversee supervise
oversee < manage
place rank come finish
active < run operate
pack box wrap package
package pack
paint coat
park store
pass complete clear finish_with
pay settle
photograph shoot take_pictures_of take_photographs_of take_photos_of
pick select gather collect harvest
place put set
plan schedule arrange organize draw_up map_out prepare
plant sow grow
play perform
polish buff
post enter book record publish
post publish put_up share
pour cast place
prepare make ready get_ready set_up draw_up compile produce write put_together < cook draft
present show give deliver explain < introduce
process handle deal_with work_through < answer
produce make create prepare manufacture put_together write compile generate issue < build draft
promote advertise market
propose suggest put_forward recommend pitch
prove show demonstrate
provide give supply offer deliver furnish
prune trim cut_back
publish issue release bring_out put_out post
pull tow draw haul
pump move
purchase buy
put place set
put_into_production go_live reach_production go_into_production release deploy ship
deploy release roll_out ship put_into_production push
question ask interview
raise lift bring_up
raise collect bring_in < fundraise
rank rate
reach arrive_at get_to
reach serve draw attract
read study interpret < teach_to_read
rebuild reconstruct restore overhaul
receive get obtain earn be_given be_awarded take accept < win
recommend suggest advise propose
reconcile match balance
record tape film capture
recover retrieve get_back win_back < recoup
recruit hire take_on enlist
redesign rework rebuild restructure
refer < send pass_along
refurbish renovate restore do_up
register enroll enter sign_up record
release publish ship
remind prompt
remove take_away take_out clear strip extract get_rid_of
renew replace
renovate refurbish restore do_up
rent lease hire_out
reopen open_again
reorganize rearrange restructure
repair fix mend restore service
replace renew swap exchange change put_in_a_new < upgrade
report tell notify give_a_report present submit
represent act_for speak_for appear_for
rescue save
research investigate study look_into
reset restore
resolve settle fix solve clear_up sort_out close
solve resolve fix work_out
respond_to answer deal_with go_to attend react_to handle
restock refill replenish stock
restore renovate refurbish repair
retrain train_again
return give_back bring_back
review check examine look_over go_over read assess evaluate
revise update rework amend edit rewrite
rewrite rework revise
rotate alternate
run operate
run hold organize conduct keep_going
run < operate
sand smooth
save cut
scan digitize
schedule plan book arrange timetable set
screen check examine vet
close shut shut_down
look_after watch_over mind
search comb look_through
see treat meet serve look_after attend_to
secure obtain win get gain land
secure fasten tie_down make_safe make_fast
seed sow plant
sell market
send_out ship dispatch mail
separate sort split
serve look_after wait_on attend_to see cater_to help handle
serve_on sit_on be_a_member_of belong_to be_on
service maintain repair look_after
set_up introduce install establish start create put_in_place arrange organize build configure < founded open launch_a
set place put lay
settle resolve agree close
sew stitch < tailor
shape form mold
share split divide
sharpen hone
shift move
ship send dispatch deliver
shorten cut trim reduce
show teach demonstrate present explain < train
sift screen
sign_up enroll register recruit
simplify streamline
sing perform
sort organize arrange classify
speak talk
speak_to talk_to address
spot find notice detect identify
spray treat
stack pile
staff man
stand_watch keep_watch
stand keep
stock fill supply restock
stop end halt discontinue abandon
store keep hold stow
strip take_apart remove
study research examine investigate < major_in
submit send_in hand_in file turn_in send
suggest propose recommend put_forward
supply provide give furnish deliver
support help assist back
survey measure map
sweep clean
switch change move
take record measure collect draw
take down_note
take_apart dismantle strip
take_over assume inherit
take_part_in participate_in join be_part_of be_involved_in contribute_to
take_responsibility_for be_responsible_for be_in_charge_of
take_charge_of be_in_charge_of in_charge_of
talk speak present
tally count
teach instruct train coach educate show give_lessons_in give_classes_in explain < tutor lecture
tell inform notify
tend look_after care_for
test check try try_out trial examine < pilot
trial test pilot try_out try
pilot test try_out trial
tidy clean
time schedule
track monitor follow record log keep_track_of trace
trade buy_and_sell
train teach instruct coach show < mentor
transcribe type_up write_out
transfer move shift hand_over transport pass
translate put_into render
transport carry move haul deliver take bring convey < drive
treat care_for look_after see
trim cut clip
trim cut reduce
troubleshoot diagnose debug fault-find fix solve_problems_in
tune adjust
turn convert
tutor teach coach give_lessons_to
type enter
uncover find discover reveal expose
unload empty offload discharge
update revise renew refresh amend keep_current bring_up_to_date modernize
upgrade modernize
use work_with apply employ operate < rely_on
vaccinate immunize
verify check confirm
visit go_to see call_on < inspect
wash clean
watch monitor observe
water irrigate
weigh measure
welcome greet receive
win secure gain earn
win_back recover
wire install
withdraw remove
work_with collaborate_with cooperate_with partner_with team_up_with work_alongside work_together_with liaise_with
liaise_with work_with coordinate_with
wrap pack
administer give
precept mentor train coach
mentor act_as_a_mentor_to act_as_mentor_to < precept
precept act_as_preceptor_to act_as_preceptor_for act_as_a_preceptor_to
leverage apply employ operate integrate combine draw_on make_use_of work_in work_on < use
use operate leverage apply employ < work_with
generate bring_in < sell earn raise
coordinate < handle organize schedule arrange
offer hold give run provide
sign win land close
sign_up sign
represent make_up account_for
photograph take_photos_of < shoot
develop < create write build design plan prepare draw_up devise make
design < plan draw
produce < lay_out design draw set
log < complete
complete < make run do hold close fill
complete make do
cover back_up fill_in_for stand_in_for coverage
coverage cover < back_up fill_in stand_in
back_up cover
mentor_to mentor
carry handle
open start launch
launch < open start
bring_in introduce
relocate move < shift
relocation move
addition < add
add include
recipient < receive win
receive win
recipient winner
pool combine
get make
decide rule
try_out test
help_out help
volunteer help_out
serve_on sit_on be_on join
join be_on
join enter
join start_at
haul drive transport
process < enter
entry < enter
enter type
resolve fix handle
trim shorten cut
tend care
tend care_for
teach lead_class
hand_in submit
attend join
hire recruit employ
recruit hire onboard
onboard train induct
induct train onboard
orient train onboard
facilitate < lead run hold host moderate
deliver < teach run hold
lecture teach
execute do carry_out run
ensure keep < check
guarantee ensure
reply answer
liaise coordinate work communicate
communicate talk speak write
correspond write
curate select choose
source find buy obtain
stock supply
handle work_with
handle take < answer
interact work
engage work
dress bandage
bandage dress
administer apply
monitor check measure
measure check monitor
perform do make give
conduct do hold make
operate drive run fly
pilot fly
fly pilot
steer drive
tow haul pull
repair overhaul < rebuild
overhaul < rebuild
rebuild overhaul
install lay < hang mount wire plumb
pave surface lay
paint finish coat
sand grind
grind sand
solder join
weld join fuse
cut saw
saw cut
plaster render skim
tile lay_tiles
landscape garden
rear raise breed
breed raise rear
groom brush
feed give_food_to
milk tap
shear clip
slaughter butcher
butcher cut
bake make cook
roast cook
grill cook
fry cook
plate serve
garnish decorate
taste try
brew make
distill make
bottle fill
can preserve
pour serve
bartend tend_bar
tend_bar bartend serve
wait_tables serve
seat place
host greet
cashier ring_up
ring_up process
upsell sell
merchandise display
display show
price mark
sew make
knit make
dye color
color dye
cut_hair style
style cut
shampoo wash
massage treat
film shoot record
shoot film photograph
edit cut
direct film
animate draw
draw illustrate sketch
sketch draw
sculpt carve
carve sculpt cut
arrange compose
rehearse practice
choreograph stage
stage put_on produce
perform play act
act perform play
defend represent
prosecute try
litigate argue
mediate settle
arbitrate decide
patrol walk police
police patrol
arrest detain
detain arrest hold
rescue save extract
evacuate clear
extinguish put_out fight
fight combat
code program write develop
program code write develop
debug fix troubleshoot
refactor rewrite clean_up restructure
deploy install release
host run
query search
parse read
script automate write
model build simulate
simulate model
sequence read
culture grow
isolate extract purify
purify isolate clean
assay test measure
stain dye color
dissect cut
inject give
sample test collect
survey question poll
poll survey
interview question
observe watch
chart record
code classify
tabulate count
analyze study examine evaluate assess interpret look_at
interpret read explain analyze
interpret translate
reconcile check match
check examine review < audit
bill invoice charge
charge bill
budget plan
plan budget
forecast estimate
estimate calculate price quote
quote price estimate
underwrite assess
loan lend
close complete
originate write make
counsel advise guide
advise counsel guide consult recommend
consult advise
refer send
enroll sign_up admit
admit enroll accept
discharge release
grade mark
tutor teach
proctor supervise invigilate
invigilate supervise proctor
chaperone accompany escort
camp stay
line_manage line_manager
runner_up earn_2nd_place earn_second_place take_second_place place_second come_second finish_second second_place place_2nd come_2nd finish_2nd
place_first come_first finish_first rank_first first_place take_first_place < win
write_off scrap
insert < put place
place < insert put
place < position put
watch_over < monitor supervise_the watch observe monitor
look_over < check review
go_along_with < accompany
accompany < go_with go_along_with escort ride_with join
testify < give_testimony give_evidence appear_as_a_witness
carry_out < complete do perform make check administer
perform < complete carry_out administer give execute
complete < carry_out do perform
cover < drive travel drive_about haul deliver
cover < work do take join
drive < cover
take < record cover
join < work_with take_part_in meet
work_with < join help
pass < finish complete clear
finish < pass
hold < keep have
keep < hold
bring_before < present_to
bring < present take submit
put_before < present_to
put_into < translate render explain
source < buy order purchase procure find obtain
check < proofread inspect audit verify review test examine monitor compare reconcile
proofread < check correct edit revise
assess < inspect evaluate examine check estimate test measure interview survey
inspect < examine check survey audit
visit < go_to see inspect
uncover < find discover identify notice
notice < spot find see
babysit < look_after care_for mind
babysit < watch
stand_in < deputize fill_in
render < translate
release < publish issue post
issue < release publish
publish < release issue
attend < take_part_in join go_to visit
exceed < beat surpass top outperform
beat < exceed surpass top
surpass < exceed beat top
outperform < exceed beat
hit < reach meet exceed
meet < reach hit achieve exceed
achieve < earn receive win gain get hit meet exceed
earn < achieve receive win
receive < be_named be_awarded be_given
recognized < named awarded honored selected chosen win receive
named < chosen selected recognized awarded appointed elected
awarded < receive win earn get named
honored < recognized named awarded
lift < raise increase
push_up < raise increase
bring_up < raise
sort_out < resolve fix settle solve
iron_out < resolve fix
put_right < fix correct repair
put_in < install fit
put_on < run stage hold host organize
put_together < build make prepare assemble compile create
make_up < prepare mix assemble
make_out < write
draw_up < write prepare draft make
write_up < document record report
note_down < record write
jot_down < record note
log < record enter document note write
keep_log_of < log record track
keep_records_of < record log track document
keep_track_of < track monitor log record follow
keep_watch_over < monitor watch observe
keep_up < maintain
keep_in_order < maintain organize
stay_on_top_of < monitor track maintain
take_calls < answer_calls answer_phones answer_the_phone answer_the_phones
take < answer field
field < answer take handle
call_in < order
chase_up < follow_up
follow_up < chase contact call
follow_up_with < contact call phone email
reach_out_to < contact call email phone
get_hold_of < contact reach obtain
check_out < process
lead_through < guide
walk_through < explain show demonstrate guide
take_through < explain show guide
show_how < teach train explain demonstrate
teach_how < show demonstrate train
bring_up_to_speed < train onboard
break_in < train
get_started < onboard
settle_in < onboard
greet < welcome meet receive
see_to < handle look_after maintain clean
see_off < escort
turn_out < produce make
turn_over < clean
turn_around < complete
clean_up < clean clear tidy
tidy_up < tidy clean clear
wash_down < clean wash
wipe_down < clean wipe
hose_down < wash clean
scrub_down < clean scrub
clear_away < remove clear
clear_up < clean resolve
load_up < load
top_up < refill restock
stock_up < restock stock
fill_up < fill
empty_out < empty
lock_up < close
open_up < open
shut_down < close stop
close_out < close complete
close_down < close
set_out < lay_out arrange plan display
set_down < write
lay_down < place install
lay_out < arrange design plan
put_up < build erect install hang mount
take_down < dismantle remove record
tear_down < demolish dismantle remove
demolish < tear_down knock_down
knock_down < demolish
strip_down < dismantle
break_down < dismantle
take_out < remove
pull_out < remove extract
cut_out < remove
rip_out < remove
dig_out < excavate
dig_up < excavate
pick_out < select choose
single_out < select choose
narrow_down < select
sift_through < review examine sort
go_through < review read examine check
look_through < review read examine
look_up < research find
find_out < determine discover learn
figure_out < determine solve work_out
work_out < calculate determine solve
write_down < record note document
read_out < recite
hand_over < deliver give pass
give_out < distribute hand_out issue
pass_out < distribute hand_out
send_out < dispatch mail distribute ship issue
send_off < dispatch ship
ship_out < ship dispatch
carry_over < transfer
move_over < transfer migrate
bring_across < transfer migrate
port < migrate move convert
migrate < port transfer
cut_over < migrate switch
swap_out < replace change
change_out < replace
trade_in < replace exchange
patch_up < repair
touch_up < repair paint
do_up < refurbish renovate restore
fix_up < repair refurbish restore
refinish < restore
recondition < refurbish overhaul rebuild restore
overhaul < recondition
rebuild < overhaul reconstruct
rewire < wire
replumb < plumb
commission < start_up set_up
decommission < shut_down dismantle remove
patch < update fix
back_up < copy save
spin_up < start create set_up
stand_up < set_up create build
wire_up < connect wire
hook_up < connect attach
plug_in < connect
draft < sketch
illustrate < sketch draw paint
typeset < lay_out set
lay_out < typeset
retouch < edit
crop < trim cut
shoot < film photograph record
tape < record film
narrate < voice
voice < narrate record
emcee < host present
moderate < lead host facilitate run chair
facilitate < moderate conduct deliver teach
host < present run hold organize
chair < lead head
preside < chair
captain < lead
coach < train teach instruct guide tutor
tutor < coach teach
instruct < coach train
mentor < coach guide train teach
guide < mentor coach train teach advise instruct
show < train teach explain instruct
advise < counsel guide consult recommend inform brief brief_the
counsel < advise guide support
brief < inform instruct update advise tell
update < inform brief revise
notify < inform tell alert
inform < notify tell brief update educate
educate < inform teach
alert < notify warn inform
relay < pass communicate report forward
pass_along < relay give forward
forward < relay send pass_along
convey < communicate transport
field_calls < answer_calls answer_phones answer_the_phone answer_the_phones take_calls
dispatch < send route
route < dispatch send assign
assign < give allocate route
allocate < assign distribute
divide_up < allocate assign
schedule < arrange book set_up roster
roster < schedule
book_in < schedule register
sign_in < register
enroll < register admit sign_up
admit < register enroll receive
discharge < release send_home
refer < send direct
transfer < move send
lodge < submit file
file < lodge submit put_away
put_away < store file
archive < store file keep
store < archive keep stow
retain < keep
preserve < maintain protect
safeguard < protect guard
protect < guard
guard < protect watch patrol
patrol < guard walk check
walk < patrol
screen < interview check test
interview < screen question
shortlist < screen select
headhunt < recruit source
onboard < orient train hire
orient < onboard train introduce
roster < plan
staff < roster hire
crew < staff
man < operate run
operate < man run use drive work handle
pilot < operate
fly < operate
sail < operate steer
skipper < operate
navigate < sail drive
tow < haul
haul < tow transport carry move
ferry < transport carry drive
shuttle < transport drive
truck < haul transport drive
cart < haul carry
lug < carry
hoist < lift raise
lift < hoist carry
lower < let_down
raise < hoist lift
rig < hoist attach
sling < rig attach
anchor < attach secure fasten
bolt < fasten attach
screw < fasten attach
nail < fasten attach
glue < attach join
bond < join attach glue
braze < join solder
fuse < join weld splice
splice < join connect
crimp < connect
strap < secure tie
lash < secure tie
secure < fasten tie lock
lock < secure close
test < check try measure sample
sample < test take
probe < test
gauge < measure assess
survey < inspect measure map
map < survey chart
scan < check digitize
x-ray < scan
image < scan photograph
inject < give administer
dose < administer give
inoculate < vaccinate immunize
vaccinate < inoculate
jab < vaccinate
infuse < administer
draw < take collect
take < draw collect
swab sample
bathe < wash clean
groom < bathe brush wash
dress < clothe
toilet < help
feed < give
walk < exercise
exercise < walk ride
breed < mate
calve < deliver
milk < draw
plow < till
sow < plant
plant < sow put_in
reap < harvest
pick < harvest
prune < trim cut shape
trim < prune cut
landscape < garden plant
irrigate < water
fertilize < feed
dust < treat
butcher < slaughter
fillet < cut
carve < cut
chop < cut
dice < cut
saute < cook fry
simmer < cook
bake < cook
plate < present serve
dish_up < serve
bus < clear
mix < make prepare
blend < mix
brew < make prepare
stir < mix
knead < mix work
glaze < coat
frost < decorate
ice < decorate
sew < stitch make
stitch < sew
hem < alter sew
alter < adjust hem take_in change
tailor < alter sew
weave < make
style < cut arrange dress
color < dye tint
shave < cut
wax < remove
massage < rub treat
audit < review examine
reconcile < match check compare
tally < count add_up
total < add_up
add_up < total tally
invoice < bill charge
collect < receive gather
disburse < pay distribute
pay_out < disburse pay
reimburse < pay_back
underwrite < assess insure
insure < underwrite
appraise < value assess
value < appraise assess
price < quote set_prices_for
estimate < price quote calculate
bid < quote tender
tender bid
negotiate < agree arrange bargain haggle
broker < negotiate arrange
mediate < settle negotiate
arbitrate < settle
settle < mediate resolve
argue < plead litigate
plead < argue
represent < defend act_for
prosecute < charge try
draft < write prepare draw_up compose
redraft < rewrite revise
redline < revise edit
proof < proofread check
annotate < mark note
translate < interpret
transcribe < type record
caption < transcribe
subtitle < caption
index < catalog
catalog < index list log
classify < sort catalog
sort < classify organize group
label < tag mark
scan_in < scan digitize
digitize < scan_in
build < lay
make < lay
fundraise < raise
return < come_back go_back
come_back < return
head_for bound_for destined_for go_to
bound_for head_for destined_for go_to
cover_for < fill_in_for stand_in_for deputize_for substitute_for
responsible_for < keep run manage maintain operate handle look_after oversee do supervise lead direct own
in_charge_of < keep run manage maintain operate handle look_after oversee supervise lead direct own
look_after < own
care_for < feed bathe
serve < cash
author < write
price < quote
trace < find locate
locate < trace
find < trace
request < order
ask_for < request order
order < request
tend < maintain
fit_out < install furnish
furnish < supply
counterfeit < forge
outline < explain describe present
cover < teach explain present
lecture < teach
drill < train
rehearse < practice
hand_in < submit
turn_in < submit
sign_for < receive accept
take_delivery_of < receive
bring_to_market < launch
put_forward < propose suggest recommend
come_up_with < create develop design devise write invent
think_up < create design devise
devise < create design develop write plan
create < design
invent < create devise
draft < compose
pen < write draft compose
jointly_write < co-write
keep_safe < protect guard
keep_clean < clean
keep_up_to_date < update maintain
keep_current < update maintain
keep_running < maintain operate
keep_stocked < stock restock
keep_in_stock < stock
keep_in_touch_with < contact call
get_ready < prepare
make_ready < prepare
make_sure < check
make_up < prepare mix
take_charge_of < manage run
take_readings < read measure record
do_the_books < bookkeep
give_lessons < teach
give_tours < guide lead
run_classes < teach
run_workshops < teach
hold_classes < teach
hold_talks < negotiate
serve < ring_up deliver_to wait_on supply feed seat treat cater_for cook_for deliver
carry < hold manage have maintain keep
key < enter input type record
key_in < enter input record
turn_out < bake make produce build cook sew assemble print
come_through < pass clear
get_through < pass clear complete finish
divide < assign allocate split share
split < assign allocate divide share
allocate < assign divide split
tend_to < care_for look_after maintain clean
look_after < cover serve support care_for attend_to tend maintain teach
keep_watch_over < monitor watch observe guard
keep_an_eye_on < monitor watch observe track
shoot < take
get < obtain receive take
gather < draw collect take obtain
collect < draw take gather
insert < place put_in
put_in < plant place lay fit insert
put_in < enter
exercise < walk
settle < close resolve negotiate
close < settle resolve finish complete
wrap_up < close complete finish
look_into < investigate examine review research
team_up_with < work_with collaborate_with partner_with
escalate < refer report forward raise
pass_on_to < escalate refer forward send report go
pass_to < escalate refer forward send go
hand_off < escalate refer forward send pass
hand_off_to < escalate refer forward send pass
raise < report file log submit
report < log file raise submit
file < enter log submit report
author < write draft compose prepare develop create
execute < run perform
deploy < roll_out install set_up
roll_out < deploy install
submit < process file send
chase < collect_on follow_up_on
confirm < verify check
schedule < book arrange make_appointments plan
back_up < support assist help
back < support assist help
send < write
supply < deliver bring
shift < move
relocate < move transfer
show_how_to < train teach
show < teach train instruct
teach < train show instruct
identify < find discover uncover spot
spot < find identify notice
prepare < build write make compile create draft
finish < complete prepare
complete < prepare finish do pass
add < raise increase grow
gain < add raise grow
give_away < donate
donate < give
author < co-write
head < lead
run < hold process own drive manage
lead < head
remove < weed withdraw discard strip clear
weed < remove discard
check_against < match reconcile compare
check < match reconcile compare
document < write
document < keep
write_up < write
draft < write
cover < handle
pitch < propose
check_over < inspect examine review
check_over inspect
look_over inspect
go_over < review check inspect
walk < lead guide
hold < carry
balance < close_out
close_out < balance reconcile close
drive < log cover
log < drive
rank < place finish come
name < select choose
handle < enter
enter < handle
type_up < write transcribe
take_off < cut reduce trim
shave_off < cut reduce trim
shave < cut reduce trim
knock_off < cut reduce trim
slash < cut reduce
scale_back < cut reduce
drive_down < cut reduce lower
drive_up < raise increase grow
bring_down < cut reduce lower
get_down < cut reduce lower bring
lower < cut reduce bring_down
curb < reduce cut
cut reduce < halve
boost < raise increase grow improve
push < raise
build_up < grow raise increase
expand < grow increase enlarge
improve < raise increase boost
take_over < inherit assume
guide < advise
advise < guide counsel
counsel < advise guide
walk_through < train teach
onboard < train
orient < train
introduce < teach
prep < prepare
ready < prepare
set_up < prepare assemble schedule arrange book install
stage < set_up
line_up < arrange schedule book
book < schedule arrange reserve
recruit < hire interview
bring_on_board < hire recruit
take_on < hire recruit
source < order buy
purchase < order
restock < order fill
replenish < restock order
stock < restock fill
keep_stocked < order restock
draw_up < write prepare plan
work_out < calculate plan
put_together < write prepare compile make build plan
compile < write prepare build
assemble < compile prepare
produce < write prepare publish make
publish < write produce
post < publish
share < present
present < report deliver give
brief < report present
report < present
update < report
inform < report
liaise_with < work_with coordinate_with communicate_with
partner_with < work_with
cooperate_with < work_with
collaborate_with < work_with
coordinate_with < work_with
work_alongside < work_with
interface_with < work_with
talk_to < interview
speak_to < call phone
contact < call phone email
ring < call phone
greet < check_in
welcome < greet check_in
receive < greet accept
host < welcome
take_in < receive accept admit
hand_out < give distribute issue
give_out < distribute issue hand_out
pass_out < distribute hand_out
drop_off < deliver
pick_up < collect
haul_away < remove
take_away < remove
clear_out < remove clean
clean_out < clean
scrub < clean wash
wipe < clean
mop < clean
sanitize < clean disinfect
tidy < clean
neaten < tidy
fix < repair
patch < repair
mend < repair
service < maintain
keep_up < maintain
upkeep < maintain
sharpen < maintain
fit < install
mount < install
hang < install
hook_up < install connect
wire_up < install wire
lay < install
install < lay fit mount put_in plant
construct < install build
build < install construct
erect < install build
testify give_evidence give_testimony bear_witness appear_as_a_witness
appear_in < testify_in give_evidence_in
guard watch_over keep_watch_over
alert < notify warn
score < reach achieve attain hit
determine < measure test assay establish calculate
enter input key_in type_in key
reallocate reassign redeploy redistribute
substitute swap_in put_in
provide_backup back_up
deliver turn_around hand_in
bring_down bring_out evacuate < rescue
set < arm
shovel < clear
dive_to go_down_to
send_back return give_back hand_back
divide split
yield produce
ring phone
draw_up set_out
dismantle take_apart strip_down
swap exchange
erect put_up raise
enlist sign_up enrol
mend darn patch
fetch bring
rinse wash_out flush
shut_down switch_off turn_off power_down
start_up switch_on turn_on power_up
sign_off approve
look_into investigate examine
put_right rectify correct remedy
bring_forward advance
put_off postpone delay
call_off cancel
take_over assume
come_up_with devise think_up
point_out flag highlight
break_down analyze
top_up refill replenish restock
weigh_out measure_out portion
strip remove
net catch
haul tow pull drag
hoist lift raise
file < lodge submit
log record note
tally count add_up
stitch sew
polish buff shine
fasten secure fix
sharpen hone grind
alternate rotate swap < rotation turn
come < arrive introduce
introduce < come arrive
come_up_with suggest propose think_of < devise invent
act_on take_up adopt follow < agree accept approve
agree accept < approve sign_off
finish complete see < graduate pass
pass pass_on hand_over refer < go escalate forward
go < send pass refer
bring < introduce
head lead
stand_in fill_in step_in deputize cover < acting stand_in_for fill_in_for step_in_for cover_for deputize_for
undergo receive have < train
receive get undergo < train
notice spot detect find identify see < pick_up catch
pick_up spot notice catch < detect find identify
ring phone call telephone dial
see sight spot < observe
lend loan < issue
issue lend < loan
recover get_back recoup win_back regain < retrieve reclaim
reconcile match < tie
sit take < write
enlarge < widen
age ripen mature
close shut lock_up < lock
lock_up close
get_up_and_running < bring launch introduce start install
clean < wash cleanse
offer give run hold < teach
serve sit belong < member panel panelist
shrink fall decline < go drop
put keep < store
let_know tell inform notify < brief
point_out flag raise < report
talk_over discuss go_through < review
persuade convince
sort_out solve resolve fix clear_up iron_out
break_down split_up
hand_in submit turn_in
fetch pick_up collect < bring
drop_off deliver < drop
note_down jot_down write_down record log
find_out learn establish discover ascertain
cut_back cut_down reduce
give_up stop
carry_on continue keep_on < keep
put_off postpone delay defer
set_aside reserve keep < allocate
use_up consume
run_out_of lack
throw_away throw_out discard dispose_of scrap bin
look_for search seek < scan
look_into investigate examine < study
go_over check review run_through
deal_with handle < sort_out settle
make_sure ensure see_to_it < check verify
top_up refill replenish < restock
restock refill replenish fill < stock
wrap pack package
unwrap unpack
weigh measure < weigh_out
stock_up stock
tidy tidy_up clear_up clean
wipe_down wipe clean
fold < pack
hang_up hang
switch_on turn_on start
switch_off turn_off stop shut_down
take_apart dismantle strip_down strip
swap_out replace change
wire wire_up connect < cable
plumb plumb_in connect
bleed drain
bore drill
paint_over repaint
plaster render
tile lay
lay fit < pour
hang fit < mount
sharpen grind
grease lubricate oil
pump_out drain empty
park leave < store
steer drive pilot < navigate
patrol walk < guard
guard watch patrol protect
escort accompany walk < take
search check < scan
admit let_in < receive
discharge release let_go
bathe wash < shower
feed give
lift raise < hoist
turn reposition < roll
give administer < dispense
take measure < record check
measure take < test
monitor watch keep_an_eye_on follow observe < track check
reassure calm comfort
settle calm
play_with entertain
read_to read
mark grade correct assess
grade mark < assess evaluate sort
teach give take < deliver run instruct
cover teach < substitute
tutor teach coach
induct onboard orient welcome < introduce train
show_around tour guide
show teach demonstrate < train
interview meet < see
hire take_on recruit appoint < employ
let_go dismiss lay_off
schedule plan roster rota timetable < arrange draw_up
plan schedule roster < draw_up
assign give allocate allot
share_out divide distribute split
hand_round pass_round distribute
thin_out thin
prune cut_back trim
dig_up lift uproot
sow plant < seed
pick harvest gather
milk draw
slaughter kill butcher
catch land trap
bone fillet
season flavor
plate serve dish_up
chop cut dice slice
whisk beat mix
bake cook make
cook prepare make < fry grill roast bake
serve wait_on attend_to < sell
take_payment charge ring_up
till cash_up
count reckon tally cash_up < balance
balance reconcile < cash_up
pay settle < reimburse
repay refund pay_back
chase pursue follow_up < remind
quote price cost estimate
price quote cost < value estimate
bargain negotiate haggle < agree
tender bid < quote
order buy < request
source find buy < procure
stock hold carry keep
draft prepare draw_up write compose
draw_up draft prepare write compile make
file lodge submit
submit file send hand_in lodge < deliver
sign_off approve authorize clear < sign countersign
countersign sign
check_over look_over
calculate work_out figure_out reckon
forecast predict project estimate
survey measure map < chart
chart map plot < draw
sample test
test try try_out trial pilot check < tested
try test trial try_out pilot < experiment
run operate < drive
pilot test trial try
program code write
debug fix
release ship roll_out launch publish < deploy
roll_out launch introduce release < deploy
switch move change < migrate
move switch change_over shift transfer < migrate
back_up copy
restore recover bring_back
shut_down stop close
lay_out design plan
edit cut revise
voice record speak
act play perform
conduct lead direct
lecture teach speak
speak talk present
present give talk show
chair lead
second back
vote choose elect
elect choose vote
appoint choose name
found set_up start establish < launch
close_down shut
take_over assume inherit < succeed
hand_over pass pass_on transfer
win earn receive get < gain
lose drop
tie draw
meet reach hit achieve satisfy < fulfill exceed
reach hit achieve meet attain
miss fail
save cut spare < reduce
save rescue
avoid prevent avert
prevent avoid stop avert
recover get_better heal < recovery
survive live
appear arise come_up occur
happen occur take_place
vary range differ
contain hold include
consist comprise
surround enclose
border adjoin
stay remain keep
stay_on remain
care_for love like
enjoy like love
ask request enquire < invite
ask_for request < order
want wish
hear listen
sight see
feel sense
think_about consider < weigh
consider think_about weigh < review
decide choose determine < rule
settle decide agree
judge assess rate < evaluate
rate grade score judge assess
score rate grade mark
rank grade order
name call
label tag mark
mark label tag
enroll sign_up register < join
stand_in_for fill_in_for step_in_for cover_for deputize_for cover < relieve act_for
contribute < send
`;

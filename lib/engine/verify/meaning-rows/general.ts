// The general word for the particular one: what stands before "<" may be said of whoever did what stands behind it, never
// the other way round ("moved" of who rehoused, "rehoused" of nobody who moved). None is said for a deed that is planned,
// judged, ordered or watched instead of done: no "made" for "designed", no "agreed" for "negotiated".

/** What people do, from the widest word down. */
export const GENERAL_DEEDS = `
move < relocate rehouse transfer shift migrate transport carry haul convey shuttle ferry wheel roll tow hoist push slide resettle rehome evacuate truck
put < load pack stack shelve box insert lay mount stow deposit position place hang pour
place < stack shelve insert lay mount stow deposit position hang install
take_down < dismantle fell demolish remove disassemble uninstall lower
take < bring carry deliver transport drive escort ferry convey ship fly
take < convert modernize upgrade migrate transform switch
bring < deliver carry fetch ship ferry take
fix < overhaul restore recondition patch rebuild unblock rewire
swap swap_out change_out < replace exchange substitute renew
change < replace swap revise redesign rework modify adapt restructure
break break_up break_down split divide separate < segment partition
make < bake brew cook craft sew weld cast mold carve forge knit weave distill ferment churn roast blend mix assemble fabricate build prepare compound tailor
produce < bake brew craft sew cast mold carve forge knit weave distill ferment churn roast blend fabricate assemble film record transcribe print translate publish
create < compose invent devise craft formulate write draw paint illustrate
prepare get_ready < mix assemble pack plate chop portion draft compile
work_on < maintain repair service restore build develop edit design rebuild renovate write test draft refurbish overhaul
look_at < inspect examine review assess check study survey analyze audit evaluate
check < test inspect examine audit verify monitor review validate screen vet survey proofread reconcile
study < investigate analyze examine survey research
draw attract pull_in < see visit attend
visit < see attend tour
supply provide < contribute deliver hand_over send lend donate ship distribute
tell < inform notify brief report alert explain
flag report < alert signal
organize arrange < hold host stage book coordinate schedule run
hold < stage host organize put_on
look_after < tend feed treat nurse maintain service clean
clean < rinse wipe sterilize degrease descale disinfect polish vacuum hose scrub scour steam
cut < trim slice saw shear mow prune clip chop dice fillet
join < weld solder glue bolt rivet stitch splice bond braze sew staple
write < draft compose author pen document script
record < log note chart register film tape photograph
sort < arrange categorize classify file grade triage
buy source < purchase procure order acquire
get obtain < win earn secure gain acquire receive
receive < win earn obtain
meet see < consult interview host greet
talk_to speak_with speak_to < interview consult advise counsel meet call phone
answer < reply resolve field
find < detect discover locate diagnose uncover trace
use < operate employ drive run wield
operate run < drive steer pilot crew
start begin < found open introduce establish launch
finish < deliver wrap_up conclude
complete < handle process undertake deliver wrap_up conclude
fit install < replace
take_charge_of be_in_charge_of < responsible_for be_responsible_for run manage
turn_over < turnover revenue
stop end < halt discontinue shut_down eliminate
improve < refine streamline upgrade
update < revise refresh rework amend upgrade
store keep < house shelve archive warehouse
send < mail post dispatch forward export ship email
pass_on share < circulate distribute forward hand_over
set_up < configure deploy fit assemble mount
remove take_out take_off < strip extract clear pull uninstall dismantle
add < install insert append introduce
protect < secure cover shield safeguard
publish put_out < release issue post
earn make bring_in generate < gross turn_over raise
travel go < tour fly sail commute
rescue save < evacuate
apply put_on < spray spread brush
calculate work_out < compute
walk < hike trek
fill_in < complete
teach < coach instruct tutor lecture
grow < breed rear cultivate farm
catch < trap net hook land
treat < bandage dress
serve < wait_on cater_for
keep < maintain update retain preserve
turn < convert transform
cover < report_on
give < hand_over donate award deliver
`;

/** What is spoken of, from the widest word down. */
export const GENERAL_THINGS = `
animal < cow dog cat horse sheep goat pig bird hive cattle livestock
vehicle < car truck bus van lorry tram ambulance motorcycle tractor
vessel ship boat < trawler ferry tanker yacht barge
aircraft plane < jet airliner helicopter
document paper < contract report invoice form letter certificate deed
site location place < plant depot warehouse clinic store shop branch facility
event < concert festival conference wedding exhibition fair gala
meal < lunch dinner breakfast supper
garment clothes < shirt dress suit costume uniform coat
instrument < violin guitar piano flute cello
device < phone tablet laptop scanner
publication < book article paper magazine journal
text < article letter report story
building < school hospital house barn church hangar
dish < soup stew curry pasta
rear back
edge border
tool < wrench chisel saw drill
machine < lathe mill press loom excavator crane
route < line
customer client < guest patron diner shopper tenant passenger
school < college academy
tree < oak ash pine elm spruce birch
fish < salmon cod trout tuna
plant < shrub flower seedling rose
road < highway motorway lane
award prize < medal trophy
`;

/** Clinical specialties, procedures, therapies, care work and their registrations. The format: `readLexicon`. */
export const careAndClinical = `
circulating nurse > nursing
theatre nursing > nursing
ambulatory nursing > nursing
clinic nursing > ambulatory nursing
outpatient nursing > ambulatory nursing
community nursing > nursing
district nursing > community nursing
public health nursing > community nursing
visiting nurse > community nursing
community health nursing > community nursing
mental health nursing = psychiatric nursing > nursing; mental health
behavioral health nursing > nursing; mental health
cardiac nursing > nursing
step-down ~ nursing; acute care
progressive care ~ nursing; acute care
paediatric nursing > nursing
children's nursing > nursing
dialysis nursing > nursing; dialysis
peritoneal dialysis > dialysis ~ nursing
rehabilitation nursing > nursing
travel nursing > nursing
nurse education = nursing education > nursing
clinical instruction > nurse education
nursing documentation > nursing
nursing notes > nursing documentation
shift handover ~ nursing
bedside report > shift handover
^SBAR ~ shift handover; nursing
hand-off report > shift handover
pressure ulcer prevention ~ nursing
skin integrity ~ nursing
pressure injuries ~ nursing
central lines ~ nursing
PICC line = PICC lines > central lines
central line care > central lines
port access > central lines
trach care ~ nursing
suctioning ~ nursing
restraint use ~ nursing
patient restraint > restraint use
de-escalation techniques > crisis intervention ~ nursing
CPI training ~ crisis intervention; restraint use
isolation precautions > infection control ~ nursing
standard precautions > infection control ~ nursing
hand hygiene > infection control ~ nursing
blood glucose monitoring ~ nursing
glucometers = glucometer > blood glucose monitoring
diabetes education ~ diabetes care; patient education
insulin administration ~ diabetes care; nursing
glucose testing > blood glucose monitoring
comfort care ~ nursing
bariatric care ~ nursing
burn care ~ nursing
transplant nursing > nursing
organ transplantation ~ nursing; transplant nursing
stroke rehabilitation ~ nursing
sepsis care = sepsis huddle; sepsis protocol; sepsis bundle; sepsis screening; early sepsis ~ nursing
nurse management > nursing
nursing administration > nurse management
nursing leadership > nurse management
unit management ~ nurse management
ward management > nurse management
clinical supervision ~ nursing
clinical leadership ~ clinical supervision
clinical governance ~ clinical supervision
transfers and ambulation > patient transport; patient care
patient handling > patient transport; patient care
manual handling of people > patient care
range of motion > patient care
bedside manner > patient care
physical examination ~ patient care
patient monitoring > patient care
patient flow ~ patient care
bed management ~ patient flow; patient care
patient throughput ~ patient flow; patient care
patient rounding > patient care
patient communication ~ patient care
patient relations ~ patient care
patient experience ~ patient care
patient satisfaction ~ patient care
medication passes > medication administration ~ patient care
medication assistance ~ patient care
medication reminders ~ patient care
drug administration ~ patient care
intramuscular injections > injections
IM injections > injections
subcutaneous injections > injections
dementia activities ~ patient care
activity planning ~ dementia activities; patient care
therapeutic activities ~ dementia activities; patient care
recreation therapy ~ dementia activities; patient care
therapeutic recreation ~ dementia activities; patient care
safeguarding adults ~ patient care
adult protection ~ patient care
mandated reporting ~ patient care
person-centred care > patient care
person-centered care > person-centred care
family-centered care > person-centred care
learning disabilities support ~ patient care
autism support > autism ~ learning disabilities support
domestic support ~ patient care
light housekeeping > domestic support
homemaking > domestic support
meal prep ~ domestic support; cooking
supported living ~ patient care
ICD-10-CM > medical coding
ICD-9 > medical coding
ICD coding > medical coding
^CPT > medical coding
charge capture > medical billing ~ medical records
denials management > medical billing ~ medical records
claim denials > medical billing ~ medical records
claims submission > medical billing ~ medical records
pre-authorization > utilization review ~ medical records
eligibility verification > medical billing ~ medical records
benefits verification > medical billing ~ medical records
release of information > medical records
medical records requests > release of information
clinical documentation improvement = ?CDI ~ medical records
health informatics ~ medical records
clinical informatics > health informatics
nursing informatics > health informatics
medical informatics > health informatics
health information technology ~ health informatics; electronic health records
HL7 FHIR > FHIR ~ medical records
^DICOM ~ radiology; medical records
^PACS ~ radiology; medical records
^EMIS > electronic health records
SystmOne > electronic health records
^Rio patient records > electronic health records
^MatrixCare > electronic health records
^Kinnser > electronic health records
Axxess > electronic health records
NextGen Healthcare = ^NextGen > electronic health records
Practice Fusion > electronic health records
DrChrono > electronic health records
Greenway > electronic health records
Medicare and Medicaid ~ medical records
managed care ~ medical records; Medicare and Medicaid
medical scribing > medical records
scribe work > medical scribing
value-based care ~ medical records
^HEDIS ~ medical records
medical office administration ~ medical records
front office medical > medical office administration
medical secretary > medical office administration
medical necessity review > utilization review ~ medical records
appeals and grievances ~ medical necessity review; medical records
medical review ~ medical necessity review; medical records
medical specialties ~ patient care
surgery = surgical procedures ~ medical specialties
medicine practice ~ patient care
medical practice ~ patient care
hospital medicine ~ medical specialties
general medicine ~ medical specialties
general surgery > surgery ~ medical specialties
dermatology > medicine ~ medical specialties
diabetology ~ medical specialties
gastroenterology > medicine ~ medical specialties
endoscopy ~ gastroenterology
colonoscopy > endoscopy ~ gastroenterology
renal medicine ~ medical specialties
pulmonology > medicine ~ medical specialties
respiratory medicine > pulmonology
sleep medicine ~ pulmonology; medical specialties
polysomnography > sleep studies ~ sleep medicine
sleep studies ~ sleep medicine; medical specialties
rheumatology > medicine ~ medical specialties
urology > medicine ~ medical specialties
reproductive health ~ medical specialties
family planning ~ medical specialties
fertility treatment ~ medical specialties
eye care ~ medical specialties
ophthalmic assisting ~ medical specialties
otolaryngology ~ medical specialties
^ENT > otolaryngology
child psychiatry ~ medical specialties
psychopharmacology ~ medical specialties
psychiatric evaluation ~ medical specialties
cytopathology ~ medical specialties
autopsy ~ medical specialties
infectious diseases ~ medical specialties
HIV care > infectious diseases
tuberculosis control > infectious diseases
HIV/AIDS > infectious diseases
sexually transmitted infections > infectious diseases
allergy and immunology ~ medical specialties
allergy testing > allergy and immunology
sports medicine ~ medical specialties
sports rehabilitation ~ sports medicine; rehabilitation
concussion management ~ sports medicine; rehabilitation
occupational medicine ~ medical specialties
occupational health > occupational medicine
workers' health > occupational medicine
plastic surgery = cosmetic surgery; reconstructive surgery > surgery ~ medical specialties
aesthetic medicine ~ plastic surgery; medical specialties
Botox > aesthetic medicine
dermal fillers > aesthetic medicine
vascular surgery > surgery ~ medical specialties
interventional radiology > radiology ~ vascular surgery
cardiac catheterization > cardiology ~ medical specialties
catheterization laboratory > cardiology ~ medical specialties
neurosurgery > surgery ~ medical specialties
spine surgery > surgery ~ neurosurgery
geriatric medicine ~ medical specialties
neonatology ~ medical specialties
newborn care ~ neonatology; patient care
palliative medicine ~ medical specialties
podiatry ~ medical specialties
foot care ~ podiatry; nursing
sedation = conscious sedation; moderate sedation ~ anesthesia; medical specialties
e-prescribing ~ medical specialties
electronic prescribing ~ medical specialties
prescription writing ~ medical specialties
differential diagnosis ~ medical specialties
diagnostic reasoning ~ medical specialties
clinical diagnosis ~ medical specialties
diagnostic testing ~ medical specialties
fluoroscopy > radiology ~ medical specialties
echocardiography > ultrasound; cardiology ~ medical specialties
echocardiogram > echocardiography
vascular ultrasound > ultrasound ~ echocardiography
cardiac sonography > echocardiography
OB ultrasound ~ medical specialties
PET scanning > radiology ~ medical specialties
PET/CT > PET scanning
radiation therapy ~ medical specialties
radiotherapy > radiation therapy
linear accelerator > radiation therapy
bone densitometry > radiology ~ medical specialties
^DEXA > bone densitometry
^EEG ~ medical specialties
electroencephalography > EEG
^EMG ~ EEG; medical specialties
nerve conduction studies ~ EEG; medical specialties
stress tests ~ medical specialties
Holter monitoring ~ cardiology; stress tests
cardiac stress testing > stress tests
spirometry ~ medical specialties
pulmonary function testing > spirometry
nebulizer treatments ~ respiratory therapy; spirometry
^CPAP ~ respiratory therapy; spirometry
capillary puncture > phlebotomy
rapid testing > laboratory testing ~ medical specialties
waived testing > laboratory testing ~ medical specialties
urinalysis > laboratory testing ~ medical specialties
clinical chemistry > laboratory testing ~ medical specialties
coagulation testing > laboratory testing ~ clinical chemistry
serology > laboratory testing ~ clinical chemistry
blood banking > laboratory testing ~ clinical chemistry
immunohematology > laboratory testing ~ clinical chemistry
casting and splinting ~ medical specialties
splinting > casting and splinting
cast application > casting and splinting
suture removal ~ medical specialties
staple removal ~ medical specialties
wound closure ~ medical specialties
immunization programs ~ medical specialties
COVID-19 testing ~ public health; medical specialties
contact tracing ~ public health; medical specialties
vaccine clinics > vaccination ~ immunization programs
prescription filling > pharmacy practice
medication dispensing > pharmacy practice
sterile compounding > pharmacy practice
IV compounding > pharmacy practice
USP 797 > pharmacy practice
pharmacy inventory > pharmacy practice
controlled substances = controlled substance; controlled drugs; controlled drug; controlled drugs register; controlled drug log; controlled substance log ~ pharmacy practice
narcotics counts ~ pharmacy practice
compliance packs = compliance packaging; blister packs; blister packaging; dosette boxes; dosette box; monitored dosage systems; multi-dose packaging; compliance aids ~ pharmacy practice
Pyxis > automated dispensing
Omnicell > automated dispensing
automated dispensing ~ pharmacy practice
medication therapy management = ^MTM > pharmacy practice
clinical pharmacy > pharmacy practice
anticoagulation management ~ medication therapy management; pharmacy practice
pharmacy billing ~ pharmacy practice
third-party billing ~ pharmacy billing; medical billing
manual therapy ~ rehabilitation
joint mobilization > manual therapy
soft tissue mobilization > manual therapy
myofascial release > manual therapy
dry needling ~ manual therapy; rehabilitation
exercise prescription ~ rehabilitation
exercise programs ~ rehabilitation
hydrotherapy ~ rehabilitation
aquatic therapy > hydrotherapy
sensory integration ~ rehabilitation
fine motor skills development ~ occupational therapy; sensory integration
sensory processing ~ occupational therapy; sensory integration
swallowing therapy ~ rehabilitation
dysphagia ~ speech therapy; swallowing therapy
feeding therapy ~ speech therapy; swallowing therapy
augmentative and alternative communication = ^AAC ~ rehabilitation
assistive technology ~ rehabilitation; augmentative and alternative communication
adaptive equipment ~ rehabilitation; augmentative and alternative communication
prosthetics and orthotics ~ rehabilitation
orthotics > prosthetics and orthotics
prosthetics > prosthetics and orthotics
supported employment ~ rehabilitation
cardiac rehabilitation > rehabilitation
pulmonary rehabilitation > rehabilitation ~ cardiac rehabilitation
hand therapy ~ rehabilitation
vestibular therapy > rehabilitation
neurorehabilitation > rehabilitation
brain injury rehabilitation > neurorehabilitation
spinal cord injury ~ rehabilitation; neurorehabilitation
art therapy ~ rehabilitation
music therapy ~ rehabilitation; art therapy
dance therapy ~ rehabilitation; art therapy
play therapy ~ rehabilitation; mental health
kinesiology ~ rehabilitation
exercise science ~ kinesiology; rehabilitation
exercise physiology ~ kinesiology; rehabilitation
sports science ~ kinesiology; rehabilitation
human movement > kinesiology
acupuncture ~ rehabilitation
traditional Chinese medicine ~ rehabilitation
reflexology ~ rehabilitation
aromatherapy ~ rehabilitation
naturopathy ~ rehabilitation
homeopathy ~ rehabilitation
group facilitation ~ mental health
family therapy > counseling; mental health
couples therapy > family therapy
family counseling > family therapy
couples counseling > family therapy
^EMDR > psychotherapy; mental health
play therapy methods ~ mental health; play therapy
child therapy ~ mental health; counseling
risk assessment of suicide > suicide prevention ~ mental health
safety planning ~ mental health
behavior modification ~ mental health
behavioral interventions ~ mental health
mental health assessment > mental health
intake assessments ~ mental health; mental health assessment
biopsychosocial assessments > mental health assessment
clinical interviews ~ mental health; mental health assessment
mental status exams > mental health assessment
recovery support ~ mental health
peer support ~ recovery support; mental health
peer counseling ~ recovery support; mental health
recovery coaching > recovery support
harm reduction ~ mental health
needle exchange > harm reduction
medication-assisted treatment > substance abuse treatment ~ harm reduction
overdose prevention ~ harm reduction; substance abuse treatment
grief counseling ~ mental health
bereavement support > counseling ~ grief counseling
bereavement counselling > counseling ~ mental health
domestic violence advocacy ~ mental health
victim advocacy > victim services
victim services ~ mental health; domestic violence advocacy
domestic violence ~ domestic violence advocacy; victim services
sexual assault advocacy ~ domestic violence advocacy; victim services
anger management ~ mental health
neuropsychology ~ mental health; psychological assessment
neuropsychological testing > psychological assessment
cognitive assessment ~ psychological assessment; neuropsychology
psychometrics ~ psychological assessment; neuropsychology
psychoeducation ~ mental health
life skills training = life skills ~ mental health
independent living skills ~ psychoeducation; social work
wraparound services ~ mental health
community resources ~ wraparound services; social work
resource referral ~ wraparound services; social work
service referrals ~ wraparound services; social work
adoption services ~ child welfare; mental health
kinship care ~ child welfare; mental health
family reunification ~ child welfare; mental health
foster parenting ~ child welfare; mental health
homelessness services > housing services ~ mental health
homeless outreach > homelessness services
shelter operations > homelessness services
rapid rehousing > homelessness services
refugee services ~ social work; mental health
resettlement ~ refugee services; social work
asylum support ~ refugee services; social work
immigrant services ~ refugee services; social work
home visits = home visiting ~ social work; mental health
home assessments > home visits
client intake ~ social work; mental health
intake interviews ~ client intake; social work
client assessment ~ client intake; social work
needs assessment = needs assessments ~ social work; mental health
care plans review ~ care planning; mental health
individual service plans = individualized service plans ~ care planning; mental health
support plans ~ social work; mental health
court testimony in care ~ social work; mental health
guardianship ~ social work; mental health
permanency planning ~ child welfare; social work
juvenile justice ~ social work; mental health
parenting education ~ social work; mental health
parent training > parenting education
parenting classes > parenting education
family support ~ parenting education; social work
dental radiography > dentistry
dental radiographs > dental radiography ~ dentistry
Invisalign > orthodontics
root canals > dentistry
periodontics = periodontal care; periodontal charting; periodontal therapy; periodontal treatment; perio charting; perio > dentistry
oral surgery > dentistry
tooth extractions > oral surgery
dental implants > dentistry
crowns and bridges > dentistry ~ dental implants
dental prosthetics ~ dentistry
dentures > dentistry ~ dental implants
dental lab work ~ dentistry
dental impressions ~ dental assisting; dentistry
coronal polishing ~ dental assisting; dentistry
sealants ~ dental assisting; dentistry
dental office management ~ dentistry
dental billing ~ dental office management; dentistry
Open Dental > dental software ~ dental office management
treatment coordination ~ dental office management; dentistry
animal nursing > veterinary care
veterinary nursing > animal nursing
veterinary assisting > veterinary care ~ animal nursing
small animal handling > animal care ~ veterinary care
handling animals > animal care ~ veterinary care
veterinary surgery > veterinary care
spaying and neutering > veterinary surgery
veterinary anesthesia > veterinary care; anesthesia
large animal medicine > veterinary care
equine care ~ large animal medicine; animal care
livestock health ~ large animal medicine; animal care
equine medicine > large animal medicine
kennel work > animal care ~ veterinary care
kennel cleaning > kennel work
boarding care > animal care ~ kennel work
animal shelter operations > animal care ~ kennel work
dog training ~ veterinary care; animal care
animal training ~ veterinary care; animal care
zoo keeping > animal care ~ veterinary care
wildlife rehabilitation > animal care ~ veterinary care
exotic animals ~ zoo keeping; animal care
health literacy ~ public health; patient education
community health education > public health
disease prevention > public health
outbreak investigation > public health
communicable diseases ~ public health; disease prevention
disease control > public health
chronic disease management ~ public health; disease prevention
maternal and child health ~ public health; obstetrics
WIC program ~ maternal and child health
prenatal care ~ maternal and child health
breastfeeding support ~ maternal and child health
lactation consulting ~ maternal and child health
lactation support ~ maternal and child health
health policy ~ public health
healthcare policy > health policy
health economics ~ health policy; public health
health services research ~ health policy; public health
healthcare regulations ~ health policy; public health
healthcare administration = health care administration ~ public health
health administration > healthcare administration
hospital administration > healthcare administration
healthcare management > healthcare administration
practice management ~ healthcare administration
healthcare operations > healthcare administration
disaster response ~ public health
food inspection ~ public health
restaurant inspections ~ food inspection; food safety
sanitation inspections ~ food inspection; food safety
environmental sanitation ~ public health
vector control ~ environmental sanitation; pest control
pest control services > pest control ~ environmental sanitation
patient extrication ~ emergency medical services
vehicle extrication ~ emergency medical services
ambulance driving ~ emergency medical services
emergency vehicle operations ~ ambulance driving; driving
^EVOC ~ ambulance driving; driving
emergency driving ~ ambulance driving; driving
advanced life support ~ emergency medical services; acute care
^ALS care > advanced life support
basic life support skills ~ emergency medical services; first aid
hazardous materials response ~ emergency medical services
hazmat response > hazardous materials response
HazMat operations > hazardous materials response
wilderness first aid ~ emergency medical services
wilderness medicine > first aid ~ emergency medical services
@license
certified nurse midwife = ^CNM > advanced practice registered nurse
certified registered nurse first assistant > nursing
^RNFA ~ nursing
certified nurse educator = ^CNE > nursing
enrolled nurse > nursing
registered general nurse > nursing
^RMN > nursing
registered mental health nurse > nursing
registered nurse adult > nursing
nursing registration > nursing
AHPRA registration ~ nursing
nurse licensure > nursing
public health nurse certificate > nursing
^PHN ~ nursing
wound care certification ~ nursing
^WOCN ~ nursing
^CWCN ~ nursing
^CWOCN ~ nursing
hospice certification ~ nursing
^CHPN ~ nursing
certified diabetes educator ~ nursing
^CDCES ~ nursing
^CDE diabetes ~ nursing
infection control certification ~ nursing
^CIC certification ~ nursing
critical care paramedic ~ nursing
flight nurse certification > nursing
^CFRN ~ nursing
^ENPC = emergency nursing pediatric course ~ nursing
^STABLE certification ~ nursing
S.T.A.B.L.E. ~ nursing
chemotherapy certification ~ nursing
chemo certified ~ nursing
ONS chemotherapy ~ nursing
fetal monitoring certification ~ nursing
^C-EFM ~ nursing
medication aide certification = certified medication aide ~ nursing
^CMA medication ~ nursing
medication technician ~ nursing
^QMAP ~ nursing
restorative nursing assistant > nursing assistance ~ nursing
^RNA certification ~ nursing
geriatric nursing assistant = ^GNA > nursing assistance ~ nursing
patient care technician certification ~ nursing
^CPCT ~ nursing
care certificate ~ patient care
NVQ health and social care ~ patient care
health and social care diploma ~ patient care
NVQ level 2 in care > NVQ Level 2 ~ patient care
NVQ level 3 in care > NVQ Level 3 ~ patient care
level 3 health and social care ~ patient care
enhanced DBS check = enhanced DBS > background check
PVG scheme > background check
CRB check > background check
Working with Children Check > background check
immunization records ~ patient care
hepatitis B vaccination ~ patient care
flu vaccination = flu vaccinations; flu shot; flu vaccines > vaccination ~ patient care
COVID-19 vaccination = COVID vaccination; COVID vaccinations; COVID shots > vaccination ~ patient care
proof of vaccination ~ patient care
immunisation status ~ patient care
N95 fit test ~ patient care
HIPAA training = HIPAA certification ~ patient care
registered health information administrator = ^RHIA > medical records
registered health information technician = ^RHIT > medical records
^CPC coder > certified professional coder
^CCS coder > certified coding specialist
^COC coder > medical coding certification
certified coding associate > medical coding certification
CCA coding > medical coding certification
certified billing and coding specialist > medical coding; medical billing ~ medical records
^CBCS > medical coding; medical billing ~ medical records
certified medical administrative assistant = ^CMAA ~ medical assisting; medical records
certified EKG technician > EKG
^CET EKG > EKG
Epic certification = Epic certified > Epic EHR
board certification = board certified; board-certified ~ medical specialties
board eligible = board-eligible ~ medical specialties
^BC/BE ~ medical specialties
DEA registration = DEA license; ^DEA ~ medical specialties
DEA number ~ medical specialties
GMC registration = GMC registered ~ medical specialties
^MRCP ~ medical specialties
^MRCGP ~ medical specialties
GMC licence to practise ~ medical specialties
medical residency ~ medical specialties
residency training ~ medical specialties
fellowship training ~ medical specialties
completed residency ~ medical specialties
sonographer certification ~ medical specialties
^RDMS ~ medical specialties
^RDCS ~ medical specialties
^RVT ultrasound ~ medical specialties
^ARDMS ~ medical specialties
MRI certification ~ medical specialties
^ARRT MRI > radiologic technologist certification ~ medical specialties
ARMRIT ~ medical specialties
ARRT CT certification > radiologic technologist certification ~ medical specialties
nuclear medicine technologist ~ medical specialties
^CNMT ~ medical specialties
^NMTCB ~ medical specialties
surgical technologist certification = certified surgical technologist ~ medical specialties
^CST ~ medical specialties
^NBSTSA ~ medical specialties
anesthesia technician certification ~ medical specialties
^Cer.A.T. ~ medical specialties
sterile processing certification ~ medical specialties
^CRCST ~ medical specialties
^CSPDT ~ medical specialties
medical laboratory technician = ^MLT > laboratory testing ~ medical specialties
ASCP certification ~ medical specialties
cytotechnologist ~ medical specialties
histotechnologist certification ~ medical specialties
^HTL ~ medical specialties
^HT(ASCP) ~ medical specialties
polysomnographic technologist ~ medical specialties
^RPSGT ~ medical specialties
optician license = licensed optician ~ medical specialties
ABO certification ~ medical specialties
dispensing optician ~ medical specialties
optometrist license ~ medical specialties
GOC registration ~ medical specialties
audiologist license ~ medical specialties
^CCC-A ~ medical specialties
audiology license ~ medical specialties
podiatrist license ~ medical specialties
chiropractor license ~ medical specialties
acupuncturist license ~ medical specialties
genetic counselor certification = genetic counselor license ~ medical specialties
registered pharmacy technician = licensed pharmacy technician > pharmacy practice
^GPhC registration = GPhC > pharmacy practice
immunization certification > vaccination ~ pharmacy practice
pharmacist immunizer > vaccination; pharmacy practice
^HCPC registration = HCPC registered ~ rehabilitation
athletic trainer certification = ^ATC; certified athletic trainer ~ rehabilitation
BOC certification ~ rehabilitation
certified hand therapist > rehabilitation; hand therapy
^CHT therapist > rehabilitation; hand therapy
^COTA license > occupational therapy ~ rehabilitation
NBCOT certification > occupational therapy ~ rehabilitation
ASHA certification > speech therapy ~ rehabilitation
clinical fellowship year > speech therapy ~ rehabilitation
certified therapeutic recreation specialist ~ rehabilitation
^CTRS ~ rehabilitation
certified strength and conditioning specialist > personal training ~ rehabilitation
NSCA certification > personal training ~ rehabilitation
group fitness certification ~ fitness instruction
^ACE certified > personal training ~ rehabilitation
ACSM certification > personal training ~ rehabilitation
yoga teacher certification > yoga
Zumba instructor ~ fitness instruction
rehabilitation counselor certification > counseling ~ rehabilitation
^CRC counselor > counseling ~ rehabilitation
registered yoga teacher = ^RYT > yoga
licensed clinical professional counselor > counseling; mental health
licensed chemical dependency counselor = ^LCDC > substance abuse treatment ~ mental health
^LAC counselor > substance abuse treatment ~ mental health
substance use counselor credential > substance abuse treatment ~ mental health
psychiatric nurse practitioner > nurse practitioner; mental health
^PMHNP > nurse practitioner; mental health
peer support specialist certification = certified peer support specialist > mental health
certified peer specialist > mental health
school psychologist certification = licensed school psychologist > psychological assessment ~ mental health
^NCSP > psychological assessment ~ mental health
Social Work England registration ~ mental health; social work
social work registration ~ mental health; social work
SWE registration ~ mental health; social work
BPS accreditation ~ mental health
BACP accreditation = ^BACP > counseling; mental health
^BABCP > cognitive behavioral therapy
UKCP registration > counseling; mental health
crisis prevention certification > crisis intervention ~ mental health
^CPI certification > crisis intervention ~ mental health
crisis intervention training > crisis intervention ~ mental health
crisis prevention institute > crisis intervention ~ mental health
mental health first aid ~ mental health
mental health first aider ~ mental health
dental assistant certification = certified dental assistant; registered dental assistant; ^RDA > dental assisting ~ dentistry
expanded functions dental assistant = ^EFDA > dental assisting ~ dentistry
dental radiography certificate > x-ray ~ dentistry
x-ray certification > x-ray ~ dentistry
radiology certificate dental > x-ray ~ dentistry
GDC registration = GDC registered ~ dentistry
registered veterinary nurse = ^RVN > veterinary care
certified veterinary technician > veterinary care
certified dog groomer > dog grooming
licensed dietitian > nutrition
dietetic technician > nutrition
certified dietary manager = ^CDM ~ nutrition
^CFPP ~ nutrition
lactation consultant certification ~ nutrition
^IBCLC ~ nutrition
^CLC lactation ~ nutrition
`;

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
mental health nursing > nursing
behavioral health nursing > nursing
cardiac nursing > nursing
step-down > cardiac nursing
progressive care > cardiac nursing
paediatric nursing > nursing
children's nursing > nursing
dialysis nursing > nursing
peritoneal dialysis > dialysis nursing
rehabilitation nursing > nursing
travel nursing > nursing
nurse education = nursing education > nursing
clinical instruction > nurse education
nursing documentation > nursing
nursing notes > nursing documentation
shift handover ~ nursing
bedside report > shift handover
^SBAR > shift handover
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
de-escalation techniques > restraint use
CPI training > restraint use
isolation precautions ~ nursing
standard precautions > isolation precautions
hand hygiene > isolation precautions
blood glucose monitoring ~ nursing
glucometers = glucometer > blood glucose monitoring
diabetes education > blood glucose monitoring
insulin administration > blood glucose monitoring
glucose testing > blood glucose monitoring
comfort care ~ nursing
bariatric care ~ nursing
burn care ~ nursing
transplant nursing > nursing
organ transplantation > transplant nursing
stroke rehabilitation ~ nursing
sepsis care = sepsis huddle; sepsis protocol; sepsis bundle; sepsis screening; early sepsis ~ nursing
nurse management > nursing
nursing administration > nurse management
nursing leadership > nurse management
unit management > nurse management
ward management > nurse management
clinical supervision ~ nursing
clinical leadership > clinical supervision
clinical governance > clinical supervision
transfers and ambulation > patient care
patient handling > patient care
manual handling of people > patient care
range of motion > patient care
bedside manner > patient care
physical examination ~ patient care
patient monitoring > patient care
patient flow > patient care
bed management > patient flow
patient throughput > patient flow
patient rounding > patient care
patient communication > patient care
patient relations > patient communication
patient experience > patient communication
patient satisfaction > patient communication
medication passes > patient care
medication assistance ~ patient care
medication reminders ~ patient care
drug administration ~ patient care
intramuscular injections > patient care
IM injections > patient care
subcutaneous injections > patient care
dementia activities ~ patient care
activity planning > dementia activities
therapeutic activities > dementia activities
recreation therapy > dementia activities
therapeutic recreation > dementia activities
safeguarding adults ~ patient care
adult protection ~ patient care
mandated reporting ~ patient care
person-centred care > patient care
person-centered care > person-centred care
family-centered care > person-centred care
learning disabilities support ~ patient care
autism support > learning disabilities support
domestic support ~ patient care
light housekeeping > domestic support
homemaking > domestic support
meal prep > domestic support
supported living ~ patient care
ICD-10-CM > medical coding
ICD-9 > ICD-10-CM
ICD coding > ICD-10-CM
^CPT > medical coding
charge capture > medical records
denials management > medical records
claim denials > medical records
claims submission > medical records
pre-authorization > medical records
eligibility verification > medical records
benefits verification > medical records
release of information > medical records
medical records requests > release of information
clinical documentation improvement = ?CDI > medical records
health informatics > medical records
clinical informatics > health informatics
nursing informatics > health informatics
medical informatics > health informatics
health information technology > health informatics
HL7 FHIR > medical records
^DICOM > medical records
^PACS > medical records
^EMIS > medical records
SystmOne > EMIS
^Rio patient records > EMIS
^MatrixCare > medical records
Point Click Care software > MatrixCare
^Kinnser > MatrixCare
Axxess > MatrixCare
NextGen Healthcare = ^NextGen > medical records
Practice Fusion > NextGen Healthcare
DrChrono > NextGen Healthcare
Greenway > NextGen Healthcare
Medicare and Medicaid > medical records
managed care > Medicare and Medicaid
medical scribing > medical records
scribe work > medical scribing
value-based care > medical records
^HEDIS > medical records
medical office administration > medical records
front office medical > medical office administration
medical secretary > medical office administration
medical necessity review > medical records
appeals and grievances > medical necessity review
medical review > medical necessity review
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
endoscopy > gastroenterology
colonoscopy > gastroenterology
renal medicine ~ medical specialties
pulmonology > medicine ~ medical specialties
respiratory medicine > pulmonology
sleep medicine > pulmonology
polysomnography > pulmonology
sleep studies > pulmonology
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
sports rehabilitation > sports medicine
concussion management > sports medicine
occupational medicine ~ medical specialties
occupational health > occupational medicine
workers' health > occupational medicine
plastic surgery = cosmetic surgery; reconstructive surgery > surgery ~ medical specialties
aesthetic medicine > plastic surgery
Botox > plastic surgery
dermal fillers > plastic surgery
vascular surgery ~ medical specialties
interventional radiology > vascular surgery
cardiac catheterization > vascular surgery
catheterization laboratory > vascular surgery
neurosurgery ~ medical specialties
spine surgery > neurosurgery
geriatric medicine ~ medical specialties
neonatology ~ medical specialties
newborn care > neonatology
palliative medicine ~ medical specialties
podiatry ~ medical specialties
foot care > podiatry
sedation ~ medical specialties
e-prescribing ~ medical specialties
electronic prescribing ~ medical specialties
prescription writing ~ medical specialties
differential diagnosis ~ medical specialties
diagnostic reasoning ~ medical specialties
clinical diagnosis ~ medical specialties
diagnostic testing ~ medical specialties
fluoroscopy ~ medical specialties
echocardiography ~ medical specialties
echocardiogram > echocardiography
vascular ultrasound > echocardiography
cardiac sonography > echocardiography
OB ultrasound ~ medical specialties
PET scanning ~ medical specialties
PET/CT > PET scanning
radiation therapy ~ medical specialties
radiotherapy > radiation therapy
linear accelerator > radiation therapy
bone densitometry ~ medical specialties
^DEXA > bone densitometry
^EEG ~ medical specialties
electroencephalography > EEG
^EMG > EEG
nerve conduction studies > EEG
stress tests ~ medical specialties
Holter monitoring > stress tests
cardiac stress testing > stress tests
spirometry ~ medical specialties
pulmonary function testing > spirometry
nebulizer treatments > spirometry
^CPAP > spirometry
capillary puncture > phlebotomy
rapid testing ~ medical specialties
waived testing ~ medical specialties
urinalysis ~ medical specialties
clinical chemistry ~ medical specialties
coagulation testing > clinical chemistry
serology > clinical chemistry
blood banking > clinical chemistry
immunohematology > clinical chemistry
casting and splinting ~ medical specialties
splinting > casting and splinting
cast application > casting and splinting
suture removal ~ medical specialties
staple removal ~ medical specialties
wound closure ~ medical specialties
immunization programs ~ medical specialties
COVID-19 testing > immunization programs
contact tracing > immunization programs
vaccine clinics > immunization programs
prescription filling > pharmacy practice
medication dispensing > pharmacy practice
sterile compounding > pharmacy practice
IV compounding > pharmacy practice
USP 797 > pharmacy practice
pharmacy inventory > pharmacy practice
controlled substances = controlled substance; controlled drugs; controlled drug; controlled drugs register; controlled drug log; controlled substance log > pharmacy inventory
narcotics counts > pharmacy inventory
compliance packs = compliance packaging; blister packs; blister packaging; dosette boxes; dosette box; monitored dosage systems; multi-dose packaging; compliance aids > pharmacy practice
Pyxis > pharmacy practice
Omnicell > Pyxis
automated dispensing > Pyxis
medication therapy management = ^MTM > pharmacy practice
clinical pharmacy > medication therapy management
anticoagulation management > medication therapy management
pharmacy billing > pharmacy practice
third-party billing > pharmacy billing
manual therapy > rehabilitation
joint mobilization > manual therapy
soft tissue mobilization > manual therapy
myofascial release > manual therapy
dry needling > manual therapy
exercise prescription > rehabilitation
exercise programs > rehabilitation
hydrotherapy > rehabilitation
aquatic therapy > hydrotherapy
sensory integration > rehabilitation
fine motor skills development > sensory integration
sensory processing > sensory integration
swallowing therapy > rehabilitation
dysphagia > swallowing therapy
feeding therapy > swallowing therapy
augmentative and alternative communication = ^AAC > rehabilitation
assistive technology > augmentative and alternative communication
adaptive equipment > augmentative and alternative communication
prosthetics and orthotics > rehabilitation
orthotics > prosthetics and orthotics
prosthetics > prosthetics and orthotics
supported employment > rehabilitation
cardiac rehabilitation > rehabilitation
pulmonary rehabilitation > cardiac rehabilitation
hand therapy > rehabilitation
vestibular therapy > rehabilitation
neurorehabilitation > rehabilitation
brain injury rehabilitation > neurorehabilitation
spinal cord injury > neurorehabilitation
art therapy > rehabilitation
music therapy > art therapy
dance therapy > art therapy
play therapy > art therapy
kinesiology > rehabilitation
exercise science > kinesiology
exercise physiology > kinesiology
sports science > kinesiology
human movement > kinesiology
acupuncture > rehabilitation
traditional Chinese medicine > rehabilitation
reflexology > rehabilitation
aromatherapy > rehabilitation
naturopathy > rehabilitation
homeopathy > rehabilitation
group facilitation > mental health
family therapy > mental health
couples therapy > family therapy
family counseling > family therapy
couples counseling > family therapy
^EMDR > mental health
play therapy methods > mental health
child therapy > play therapy methods
risk assessment of suicide > mental health
safety planning > mental health
behavior modification > mental health
behavioral interventions > mental health
mental health assessment > mental health
intake assessments > mental health assessment
biopsychosocial assessments > mental health assessment
clinical interviews > mental health assessment
mental status exams > mental health assessment
recovery support > mental health
peer support > recovery support
peer counseling > recovery support
recovery coaching > recovery support
harm reduction > mental health
needle exchange > harm reduction
medication-assisted treatment > harm reduction
overdose prevention > harm reduction
grief counseling > mental health
bereavement support > grief counseling
bereavement counselling > grief counseling
domestic violence advocacy > mental health
victim advocacy > domestic violence advocacy
victim services > domestic violence advocacy
domestic violence > domestic violence advocacy
sexual assault advocacy > domestic violence advocacy
anger management > mental health
neuropsychology > mental health
neuropsychological testing > neuropsychology
cognitive assessment > neuropsychology
psychometrics > neuropsychology
psychoeducation > mental health
life skills training = life skills > psychoeducation
independent living skills > psychoeducation
wraparound services > mental health
community resources > wraparound services
resource referral > wraparound services
service referrals > wraparound services
adoption services > mental health
kinship care > mental health
family reunification > mental health
foster parenting > mental health
homelessness services > mental health
homeless outreach > homelessness services
shelter operations > homelessness services
rapid rehousing > homelessness services
refugee services > mental health
resettlement > refugee services
asylum support > refugee services
immigrant services > refugee services
home visits = home visiting > mental health
home assessments > home visits
client intake > mental health
intake interviews > client intake
client assessment > client intake
needs assessment = needs assessments > client intake
care plans review > mental health
individual service plans = individualized service plans > mental health
support plans > mental health
court testimony in care > mental health
guardianship > court testimony in care
permanency planning > court testimony in care
juvenile justice > mental health
parenting education > mental health
parent training > parenting education
parenting classes > parenting education
family support > parenting education
dental radiography > dentistry
dental radiographs > dental radiography
Invisalign > dentistry
root canals > dentistry
periodontics = periodontal care; periodontal charting; periodontal therapy; periodontal treatment; perio charting; perio > dentistry
oral surgery > dentistry
tooth extractions > oral surgery
dental implants > dentistry
crowns and bridges > dental implants
dental prosthetics > dental implants
dentures > dental implants
dental lab work > dental implants
dental impressions > dentistry
coronal polishing > dental impressions
sealants > dental impressions
dental office management > dentistry
dental billing > dental office management
Open Dental > dental office management
treatment coordination > dental office management
animal nursing > veterinary care
veterinary nursing > animal nursing
veterinary assisting > animal nursing
small animal handling > veterinary care
handling animals > veterinary care
veterinary surgery > veterinary care
spaying and neutering > veterinary surgery
veterinary anesthesia > veterinary surgery
large animal medicine > veterinary care
equine care > large animal medicine
livestock health > large animal medicine
equine medicine > large animal medicine
kennel work > veterinary care
kennel cleaning > kennel work
boarding care > kennel work
animal shelter operations > kennel work
dog training > veterinary care
animal training > dog training
zoo keeping > veterinary care
wildlife rehabilitation > zoo keeping
exotic animals > zoo keeping
health literacy > public health
community health education > public health
disease prevention > public health
outbreak investigation > disease prevention
communicable diseases > disease prevention
disease control > disease prevention
chronic disease management > disease prevention
maternal and child health > public health
WIC program > maternal and child health
prenatal care > maternal and child health
breastfeeding support > maternal and child health
lactation consulting > maternal and child health
lactation support > maternal and child health
health policy > public health
healthcare policy > health policy
health economics > health policy
health services research > health policy
healthcare regulations > health policy
healthcare administration = health care administration > public health
health administration > healthcare administration
hospital administration > healthcare administration
healthcare management > healthcare administration
practice management > healthcare administration
healthcare operations > healthcare administration
disaster response > public health
food inspection > public health
restaurant inspections > food inspection
sanitation inspections > food inspection
environmental sanitation > public health
vector control > environmental sanitation
pest control services > environmental sanitation
patient extrication > emergency medical services
vehicle extrication > patient extrication
ambulance driving > emergency medical services
emergency vehicle operations > ambulance driving
^EVOC > ambulance driving
emergency driving > ambulance driving
advanced life support > emergency medical services
^ALS care > advanced life support
basic life support skills > emergency medical services
hazardous materials response > emergency medical services
hazmat response > hazardous materials response
HazMat operations > hazardous materials response
wilderness first aid > emergency medical services
wilderness medicine > wilderness first aid
@license
certified nurse midwife = ^CNM > nursing
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
fetal monitoring certification = fetal monitoring ~ nursing
^C-EFM ~ nursing
medication aide certification = certified medication aide ~ nursing
^CMA medication ~ nursing
medication technician ~ nursing
^QMAP ~ nursing
restorative nursing assistant > nursing
^RNA certification ~ nursing
geriatric nursing assistant = ^GNA > nursing
patient care technician certification ~ nursing
^CPCT ~ nursing
care certificate > patient care
NVQ health and social care ~ patient care
health and social care diploma ~ patient care
NVQ level 2 in care > NVQ Level 2 ~ patient care
NVQ level 3 in care > NVQ Level 3 ~ patient care
level 3 health and social care ~ patient care
enhanced DBS check > background check
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
registered health information administrator > medical records
registered health information technician > medical records
^CPC coder > medical records
^CCS coder > medical records
^COC coder > medical records
certified coding associate > medical records
CCA coding > medical records
certified billing and coding specialist > medical records
^CBCS > medical records
certified medical administrative assistant = ^CMAA > medical records
certified EKG technician > medical records
^CET EKG > medical records
Epic certification = Epic certified > medical records
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
^ARRT MRI ~ medical specialties
ARMRIT ~ medical specialties
ARRT CT certification = ARRT certification ~ medical specialties
ARRT registered ~ medical specialties
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
medical laboratory technician ~ medical specialties
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
immunization certification > pharmacy practice
pharmacist immunizer > pharmacy practice
^HCPC registration = HCPC registered > rehabilitation
athletic trainer certification = ^ATC; certified athletic trainer > rehabilitation
BOC certification > rehabilitation
certified hand therapist > rehabilitation
^CHT therapist > rehabilitation
^COTA license > rehabilitation
NBCOT certification > rehabilitation
ASHA certification > rehabilitation
clinical fellowship year > rehabilitation
certified therapeutic recreation specialist > rehabilitation
^CTRS > rehabilitation
certified strength and conditioning specialist > rehabilitation
NSCA certification > rehabilitation
group fitness certification > rehabilitation
^ACE certified > rehabilitation
ACSM certification > rehabilitation
yoga teacher certification > rehabilitation
Zumba instructor > rehabilitation
rehabilitation counselor certification > rehabilitation
^CRC counselor > rehabilitation
registered yoga teacher = ^RYT > rehabilitation
licensed clinical professional counselor > mental health
licensed chemical dependency counselor = ^LCDC > mental health
^LAC counselor > mental health
substance use counselor credential > mental health
psychiatric nurse practitioner > mental health
^PMHNP > mental health
peer support specialist certification = certified peer support specialist > mental health
certified peer specialist > mental health
school psychologist certification = licensed school psychologist > mental health
^NCSP > mental health
Social Work England registration > mental health
social work registration > mental health
SWE registration > mental health
BPS accreditation > mental health
BACP accreditation = ^BACP > mental health
^BABCP > mental health
UKCP registration > mental health
crisis prevention certification > mental health
^CPI certification > mental health
crisis intervention training > mental health
crisis prevention institute > mental health
mental health first aid > mental health
mental health first aider > mental health
dental assistant certification = certified dental assistant; registered dental assistant; ^RDA > dentistry
expanded functions dental assistant = ^EFDA > dentistry
dental radiography certificate > dentistry
x-ray certification > dentistry
radiology certificate dental > dentistry
GDC registration = GDC registered > dentistry
registered veterinary nurse = ^RVN > veterinary care
certified veterinary technician > veterinary care
certified dog groomer > veterinary care
licensed dietitian > nutrition
dietetic technician > nutrition
certified dietary manager = ^CDM > nutrition
^CFPP > nutrition
lactation consultant certification > nutrition
^IBCLC > nutrition
^CLC lactation > nutrition
`;

/** Nursing, clinical work, allied health, laboratory, care and fitness. */
export const health = `
regulatory affairs = drug registration
chiropractic = chiropractic care
meditation = mindfulness
bodywork
injury prevention
clinical reference software = UpToDate
Epocrates > clinical reference software
animal care = animal handling; animal restraint
animal husbandry > animal care
manual handling = moving and handling
nephrology = renal care
dental software = dental practice software
Eaglesoft > dental software
patient care = direct patient care; care of patients; bedside care; patient-centered care; patient centred care; caring for patients
diabetes care = diabetes management > blood glucose monitoring ~ patient care
medicine = clinical medicine ~ patient care
endocrinology > medicine
otoscopes = otoscope ~ patient care
stethoscopes = stethoscope ~ patient care
injections = giving injections > patient care
palliative care = palliative > patient care
nursing = nursing care; nursing practice; clinical nursing > patient care
nursing assessment = patient assessment; patient assessments; health assessment; physical assessment; clinical assessment; head-to-toe assessment > patient care ~ nursing
care planning = care plan; care plans; plan of care; plans of care; individualized care plans > patient care
medication administration = administer medications; administering medications; administers medications; medication management; med pass; give medication; passing medications ~ nursing
intravenous therapy = IV therapy; IV insertion; IVs; intravenous; IV starts; venous access ~ nursing
wound care = wound dressing; wound management; dressing changes ~ nursing
infection control = infection prevention; aseptic technique; universal precautions; sterile technique ~ patient safety
patient safety = safety of patients; fall prevention; falls prevention
vital signs = taking vitals; vitals; blood pressure monitoring > patient care
pulse oximetry = pulse oximeters; pulse oximeter > vital signs
phlebotomy = venipuncture; blood draw; blood draws; drawing blood; blood collection
catheterization = foley catheter; urinary catheter; catheter care ~ nursing
triage = triaged; triaging; patient triage; telephone triage > nursing assessment
emergency nursing = emergency department; emergency room; ^ED nursing; ER nursing; emergency care > nursing; acute care
intensive care = critical care; ^ICU; intensive care unit; ^CCU; ^SICU; ^MICU ~ nursing
neonatal care = ^NICU; neonatal intensive care ~ nursing
pediatrics = pediatric; paediatrics; paediatric; pediatric nursing; pediatric patients
medical-surgical nursing = med-surg; med/surg; med surg; medical surgical; medsurg; medical/surgical > nursing; acute care
telemetry = cardiac monitoring; telemetry monitoring > acute care
EKG interpretation = rhythm interpretation > EKG ~ telemetry
EKG = ^ECG; electrocardiogram; electrocardiography ~ telemetry; patient care
operating room = perioperative; surgical services; ^OR nursing; perioperative nursing; operating theatre; scrub nurse
surgical technology = surgical instruments; surgical technologist; scrub tech > operating room
sterile processing = instrument sterilization; central sterile; sterilization > infection control
autoclaves ~ sterile processing
anesthesia = anaesthesia; anaesthetics; anesthetics; anaesthetic; anesthetic; anesthesiology
post-anesthesia care = ^PACU ~ nursing
labor and delivery = labour and delivery; ?L&D; obstetric nursing; maternity care > obstetrics
fetal monitoring ~ obstetrics
obstetrics = ^OB; ^OB/GYN; ^OBGYN; postpartum care; postpartum
women's health ~ obstetrics
gynecology = gynaecology ~ obstetrics; medical specialties
midwifery > obstetrics
oncology = oncology nursing; cancer care
chemotherapy = chemotherapy administration > oncology
dialysis
hemodialysis > dialysis
cardiology = cardiac care; cardiovascular care; cath lab
orthopedics = orthopaedics; orthopedic > medicine
neurology = neuroscience nursing; stroke care
gerontology = geriatrics; geriatric care; elderly care; older adults; elder care; care of the elderly
dementia care = memory care; Alzheimer's care; alzheimer's; dementia
hospice care = end-of-life care; hospice
home health = home health care; home healthcare; home care; in-home care; domiciliary care
long-term care = skilled nursing facility; ^LTC; nursing home; skilled nursing; residential care; care home
acute care = acute hospital; inpatient care
ambulatory care = outpatient care; outpatient clinic
primary care
internal medicine > primary care
family medicine = family practice > primary care
public health = population health; community health
epidemiology > public health
mental health = behavioral health; behavioural health; mental health services
psychiatry = psychiatric care > mental health
substance abuse treatment = substance use disorder; addiction treatment; addiction counseling; chemical dependency; substance abuse
crisis intervention = crisis management; de-escalation; deescalation; crisis counseling; nonviolent crisis intervention
suicide prevention = suicide risk assessment > crisis intervention
case management = casework; caseload management; care management; case manager; managing caseloads
care coordination = coordination of care; coordinating care; care transitions; care navigation ~ case management; patient care
discharge planning = patient discharge; discharge instructions > care coordination
utilization review = utilization management; prior authorization; prior authorizations ~ case management
patient education = patient teaching; health education; educating patients; teaching patients; patient and family education
patient advocacy = advocate for patients; advocating for patients
charge nurse = charge nurse duties; lead nurse; nurse in charge; nurse leadership; shift charge > nursing; leadership
nurse preceptor = precepting; preceptor; precepting new nurses; precepted; precept new > nursing; mentoring
telehealth = telemedicine; virtual care; telenursing
electronic health records = ^EHR; ^EMR; electronic medical records; electronic medical record; electronic health record; electronic charting; EHR systems > medical records
^HL7 = HL7 interfaces ~ electronic health records
FHIR = ^FHIR > HL7
Epic EHR = ^Epic; Epic Systems; EpicCare > electronic health records
Cerner = ^Oracle Health > electronic health records
PowerChart > Cerner
^Meditech > electronic health records
Athenahealth = athena health; athenaOne > electronic health records
eClinicalWorks > electronic health records
Allscripts > electronic health records
PointClickCare = point click care; Point Click Care software > electronic health records
medical records = health records; medical charts; patient records; chart review; health information management; patient charting; clinical documentation; medical record keeping; charting; patient documentation
HIPAA = HIPAA compliance; patient confidentiality; patient privacy; HIPAA regulations > compliance
Joint Commission standards = Joint Commission; ^JCAHO; ^TJC > compliance
CMS regulations > compliance
medical terminology = medical terms
medical coding = ^ICD-10; ICD-10 coding; ^CPT coding; ^HCPCS; CPT codes; clinical coding ~ medical billing; medical records
medical billing = claims processing; medical claims; insurance claims; billing and coding; revenue cycle; revenue cycle management; insurance verification
medical transcription > medical records
medical scheduling = patient scheduling; scheduling patients; appointment scheduling for patients > scheduling
patient registration = patient intake; patient check-in; admissions and registration; patient admission
medical assisting = medical assistant; clinical assistant; rooming patients; back office medical
nursing assistance = nursing assistant; nurse aide; patient care technician; patient care tech; ^PCT; healthcare assistant > patient care
personal care = activities of daily living; ^ADL; ^ADLs; personal care assistance; bathing and dressing; bathing; toileting; grooming assistance; feeding assistance
patient transport = patient mobility; patient lifting; transferring patients; ambulation; safe patient handling; Hoyer lift
wheelchair transfers = wheelchairs > patient transport
specimen collection = specimen handling; specimen processing; collecting specimens; lab specimens
laboratory testing = laboratory; lab testing; clinical laboratory; laboratory analysis; lab tests; laboratory procedures; point of care testing; laboratory techniques
microbiology > laboratory testing
hematology = haematology > medicine; laboratory testing
molecular biology = DNA extraction > laboratory testing
cell culture > laboratory testing ~ molecular biology
PCR = ^PCR; polymerase chain reaction > molecular biology
chromatography = gas chromatography > laboratory testing
GC-MS = ^GC-MS > chromatography
HPLC = ^HPLC > chromatography
histology > laboratory testing
cytology > laboratory testing
cervical screening = cervical smears; cervical smear; smear tests; smear test; smear taking; cervical cytology; cervical sampling ~ nursing
pathology ~ laboratory testing
good laboratory practice = ^GLP > quality assurance ~ quality control
^GxP > quality assurance
clinical research = clinical trials; clinical studies; clinical trial; ^GCP guidelines; good clinical practice; clinical study
clinical trials monitoring = clinical monitoring; trial monitoring > clinical research
institutional review board = ^IRB; research ethics; human subjects protection ~ clinical research
pharmacology = drug interactions; pharmacokinetics
toxicology ~ pharmacology
pharmacy practice = dispensing medications; prescription processing; dispensing; pharmacy operations; filling prescriptions; pharmacy
medication reconciliation ~ medication administration; nursing
vaccination = immunizations; immunization; vaccines; immunisations; administering vaccines; vaccinations; vaccinating; flu shots
radiology = medical imaging; diagnostic imaging; radiologic technology
x-ray = x-rays; radiography > radiology
MRI = magnetic resonance imaging > radiology
CT scanning = ?CT; computed tomography; CT scans > radiology
ultrasound = sonography; diagnostic medical sonography; ultrasonography > radiology
mammography > radiology
nuclear medicine > radiology
radiation safety = radiation protection; ^ALARA ~ radiology; health and safety
respiratory therapy = respiratory care; oxygen therapy; airway management
tracheostomy care ~ respiratory therapy; nursing
ventilator management = mechanical ventilation; ventilators; ventilator care ~ respiratory therapy; nursing
physical therapy = physiotherapy; physical therapist; gait training; therapeutic exercise
occupational therapy = occupational therapist
speech therapy = speech-language pathology; speech pathology; speech and language therapy; ^SLP
rehabilitation = rehab; rehabilitation services; physical rehabilitation
massage therapy = therapeutic massage; massage; deep tissue massage; Swedish massage; sports massage > bodywork
nutrition = dietetics; diet planning; clinical nutrition; nutrition counseling; dietary planning; medical nutrition therapy; nutrition education
weight management = weight loss programs > nutrition
dental assisting = dental assistant; four-handed dentistry; chairside assisting; dental x-rays; chairside
dental hygiene = dental cleaning; prophylaxis; ^SRP; dental hygienist; scaling and root planing; oral hygiene
teeth whitening ~ dental hygiene
dentistry = restorative dentistry; dental procedures
prosthodontics > dentistry
endodontics > dentistry
orthodontics > dentistry
Dentrix > dental software ~ dental assisting
optometry = eye exams
opticianry = optical dispensing ~ optometry
ophthalmology ~ optometry; medical specialties
audiology = hearing tests; hearing aids
veterinary care = veterinary medicine; veterinary assistant
emergency medical services = ^EMS; prehospital care; ambulance operations; emergency medical care
emergency medicine > medicine ~ emergency medical services
trauma care = trauma nursing
trauma-informed care = trauma informed care; trauma-informed practice; trauma-informed
first aid = first-aid; emergency first aid
AED = ^AED; automated external defibrillator; automated external defibrillators; defibrillators > first aid
applied behavior analysis = ^ABA; ABA therapy; behavior plans; behavior intervention plans > behavior management
counseling = counselling; therapeutic counseling; individual counseling; group counseling; individual therapy; group therapy
psychotherapy > counseling
dialectical behavior therapy = ^DBT therapy; ^DBT skills > psychotherapy
cognitive behavioral therapy = ^CBT; cognitive behavioural therapy > psychotherapy; mental health
motivational interviewing > counseling
psychological assessment = psychological testing; psychometric testing; psychological evaluation
treatment planning = treatment plans; treatment plan; service plans > care planning
social work = social worker; psychosocial assessment; social services; psychosocial assessments; human services
social care ~ social work
child welfare = child protective services; child protection; safeguarding children
foster care > child welfare
safeguarding ~ child welfare; social work
developmental disabilities = intellectual disabilities; disability support; learning disabilities; developmental disability
autism = autism spectrum disorder; ^ASD > developmental disabilities
crisis hotline > crisis intervention
community outreach = outreach; community engagement; community relations; public outreach
evidence-based practice = evidence based practice; evidence-based care
quality improvement = performance improvement; process of quality improvement; ^QAPI; clinical quality; quality improvement projects
nurse staffing = staffing ratios; nurse scheduling; staff scheduling > scheduling
medical devices = medical equipment; infusion pumps; biomedical equipment; medical device; infusion pump
personal training = fitness training; exercise instruction; strength training; group fitness
health coaching = wellness coaching; health promotion
lifeguarding = lifeguard
aquatics ~ lifeguarding
water rescue ~ lifeguarding
code blue response = rapid response team; rapid response; code blue; resuscitation ~ emergency nursing; acute care
blood transfusion = blood products; transfusion ~ nursing
ostomy care = colostomy care; ostomy ~ wound care; nursing
tube feeding = ^NG tube; enteral feeding; nasogastric; gastrostomy; ^PEG tube ~ nursing
pain management = pain assessment
school nursing = school nurse; school health > nursing
@license
registered nurse = ^RN; RN license; registered nurse license; RN licensure; registered nurses; licensed registered nurse; registered professional nurse; ^RGN > nursing
licensed practical nurse = ^LPN; ^LVN; LPN license; licensed vocational nurse; licensed practical nurses > nursing
nurse practitioner = ^NP > advanced practice registered nurse
advanced practice registered nurse = ^APRN; ^ARNP > registered nurse
family nurse practitioner = ^FNP > nurse practitioner
clinical nurse specialist = ^CNS > advanced practice registered nurse
nurse anesthetist = ^CRNA > advanced practice registered nurse
compact nursing license = multistate license; nurse licensure compact; compact license; compact state license; multi-state license > registered nurse
certified nursing assistant = ^CNA; CNA certification; certified nurse aide; certified nurse assistant; ^STNA; state tested nursing assistant > nursing assistance
home health aide = ^HHA > home health
certified medical assistant = ^CMA certification; ^RMA; registered medical assistant; ^CCMA > medical assisting
BLS = basic life support; BLS certification; BLS for healthcare providers; ^BCLS > CPR
ACLS = advanced cardiac life support; advanced cardiovascular life support; ACLS certification > BLS
PALS = pediatric advanced life support; PALS certification > BLS
^NRP = neonatal resuscitation program; neonatal resuscitation
^TNCC = trauma nursing core course > trauma care
CPR = cardiopulmonary resuscitation; CPR certification; CPR certified; CPR/AED; CPR/First Aid
first aid certification = first aid certified; first aid certificate; first aid card > first aid
^CCRN = critical care registered nurse > intensive care
^CEN = certified emergency nurse > emergency nursing
^CNOR > operating room
^OCN = oncology certified nurse > oncology
^CMSRN = med-surg certification > medical-surgical nursing
^NIHSS = NIH stroke scale ~ neurology
emergency medical technician = ^EMT; ^EMT-B; EMT certification; EMT-Basic > emergency medical services
paramedic = paramedic license; paramedics; ^EMT-P > emergency medical technician
certified phlebotomist = phlebotomy certification; phlebotomy technician; ^CPT phlebotomy; phlebotomist > phlebotomy
pharmacy technician certification = ^CPhT; certified pharmacy technician; pharmacy technician license; pharmacy technician > pharmacy practice
pharmacist license = licensed pharmacist; registered pharmacist; ^PharmD; ^RPh; pharmacist > pharmacy practice
physician license = medical license; licensed physician; board certified physician; ^MD license; medical doctor
physician assistant = ^PA-C; physician associate
licensed clinical social worker = ^LCSW; ^LICSW; clinical social work license > social work
licensed social worker = ^LMSW; ^LSW; ^LMSW license; social work license; ^LGSW > social work
licensed professional counselor = ^LPC; ^LPCC; ^LMHC; licensed mental health counselor; ^LCPC > counseling
marriage and family therapist = ^LMFT; licensed marriage and family therapist > counseling
licensed psychologist = psychologist license
board certified behavior analyst = ^BCBA > applied behavior analysis
registered behavior technician = ^RBT > applied behavior analysis
certified alcohol and drug counselor = ^CADC; ^LADC; ^CASAC; certified addiction counselor > substance abuse treatment
physical therapist license = ^DPT; licensed physical therapist; ^PT license > physical therapy
physical therapist assistant = ^PTA > physical therapy
occupational therapist license = ^OTR; ^OTR/L; licensed occupational therapist > occupational therapy
occupational therapy assistant = ^COTA; ^COTA/L > occupational therapy
speech-language pathologist license = ^CCC-SLP; certificate of clinical competence > speech therapy
registered respiratory therapist = ^RRT > certified respiratory therapist
certified respiratory therapist = ^CRT > respiratory therapy
radiologic technologist certification = ^ARRT; ^RT(R); registered radiologic technologist; ARRT certification; ARRT registered > radiology
registered dietitian = ^RDN; ^RD; registered dietician; ^LDN > nutrition
dental hygienist license = ^RDH; registered dental hygienist; licensed dental hygienist > dental hygiene
dentist license = ^DDS; ^DMD; licensed dentist > dentistry
medical coding certification > medical coding
certified professional coder = ^CPC > medical coding certification
certified coding specialist = ^CCS > medical coding certification
certified case manager = ^CCM > case management
medical technologist certification = ^MLS(ASCP); ^ASCP; medical laboratory scientist; medical technologist > laboratory testing
veterinary technician license = ^CVT; ^LVT; ^RVT; licensed veterinary technician; veterinary technician > veterinary care
veterinarian license = ^DVM; licensed veterinarian > veterinary care
certified personal trainer = ^NASM; ^CPT fitness; ^NSCA > personal training
lifeguard certification = certified lifeguard > lifeguarding
nursing home administrator license = ^LNHA; licensed nursing home administrator
NCLEX = ^NCLEX-RN; ^NCLEX-PN > nursing
NMC registration = nursing and midwifery council; ^NMC PIN > nursing
TB test = tuberculosis test; tuberculosis screening; TB screening; PPD test
@degree
Bachelor of Science in Nursing = ^BSN; bachelor's in nursing; bachelor's degree in nursing; baccalaureate in nursing; bachelor of nursing > bachelor's degree ~ nursing
Associate Degree in Nursing = ^ADN; associate's in nursing; associate degree nursing; associate's degree in nursing; ^ASN > associate degree ~ nursing
Master of Science in Nursing = ^MSN; master's in nursing; master's degree in nursing > master's degree ~ nursing
Doctor of Nursing Practice = ^DNP > doctorate ~ nursing
Master of Public Health = ^MPH > public health; master's degree
Master of Social Work = ^MSW; master's in social work; master's degree in social work > social work; master's degree
`;

/** Engineering, laboratory and natural sciences, mathematics, energy, environment. The format: `readLexicon`. */
export const engineeringAndScience = `
thermodynamics ~ mechanical engineering
heat transfer > thermodynamics
thermal analysis ~ thermodynamics; materials science
thermal engineering > thermodynamics
fluid mechanics ~ mechanical engineering
fluid dynamics > fluid mechanics
hydrodynamics > fluid mechanics
aerodynamics > fluid mechanics
computational fluid dynamics = ^CFD > fluid mechanics ~ mechanical engineering
ANSYS Fluent > computational fluid dynamics
OpenFOAM > computational fluid dynamics
Abaqus > finite element analysis
Nastran > finite element analysis
COMSOL > finite element analysis
LS-DYNA > finite element analysis
CATIA V5 > computer-aided design
Siemens NX > computer-aided design
Unigraphics > Siemens NX
PTC Creo = ^Creo > computer-aided design
Pro/ENGINEER > PTC Creo
ProE > PTC Creo
Inventor > computer-aided design
Rhino 3D > computer-aided design
Rhinoceros 3D > Rhino 3D
Grasshopper 3D > Rhino 3D
Bentley MicroStation > computer-aided design
Solid Edge > computer-aided design
solid modeling > 3D modeling
drafting drawings ~ mechanical engineering
mechanical drawings ~ mechanical engineering
tolerance analysis ~ GD&T; mechanical engineering
mechanism design > mechanical engineering
product design engineering > mechanical engineering
product development engineering > product design engineering
design engineering ~ product design engineering; mechanical engineering
design for manufacturing = ^DFM ~ product design engineering; mechanical engineering
design for assembly ~ product design engineering; mechanical engineering
product lifecycle management = ^PLM ~ mechanical engineering
Windchill > product lifecycle management
Teamcenter > product lifecycle management
materials science = material science ~ mechanical engineering
metallurgy > materials science
materials engineering > materials science
materials testing ~ materials science
stress analysis ~ mechanical engineering; structural engineering
fatigue analysis > stress analysis
mechatronics ~ mechanical engineering
compressed air systems ~ mechanical engineering
gas turbines ~ mechanical engineering
steam turbines ~ power plant operations; mechanical engineering
turbines ~ power plant operations; mechanical engineering
turbine maintenance ~ mechanical engineering
piping design = piping systems ~ mechanical engineering
P&ID = P&IDs ~ piping design; chemical engineering
^PFMEA > FMEA
^DFMEA > FMEA
reliability engineering ~ mechanical engineering
reliability analysis > reliability engineering
^RAMS ~ reliability engineering; health and safety
reliability centered maintenance ~ reliability engineering; maintenance engineering
tooling design ~ mechanical engineering
tool and die ~ tooling design
die making > tool and die
jigs and fixtures ~ tooling design
toolmaking > tool and die
noise control ~ mechanical engineering
photonics ~ physics; mechanical engineering
lasers = laser systems ~ physics; mechanical engineering
automotive engineering > mechanical engineering
vehicle dynamics ~ automotive engineering
powertrain ~ automotive engineering
vehicle engineering > automotive engineering
aerospace engineering ~ mechanical engineering
aeronautical engineering > aerospace engineering
aeronautics ~ aerospace engineering
flight dynamics ~ aerospace engineering
naval architecture ~ mechanical engineering
ship design > naval architecture
marine engineering > mechanical engineering ~ naval architecture
shipbuilding ~ naval architecture
nuclear engineering ~ mechanical engineering
nuclear safety ~ nuclear engineering
reactor operation ~ nuclear engineering
nuclear power ~ nuclear engineering
biomedical engineering ~ mechanical engineering
biomechanics ~ biomedical engineering
bioengineering > biomedical engineering
medical device design ~ biomedical engineering
systems engineering = system engineering ~ mechanical engineering
requirements engineering > requirements gathering ~ systems engineering
^MBSE = model-based systems engineering > systems engineering
^DOORS ~ requirements engineering; systems engineering
value engineering ~ mechanical engineering
continuous improvement engineering > process improvement ~ mechanical engineering
Kaizen events > Kaizen
value stream mapping > Lean
gemba > Lean
Poka-Yoke > Lean
commissioning ~ mechanical engineering
plant commissioning > commissioning
start-up and commissioning > commissioning
factory acceptance testing ~ commissioning; quality control
maintenance engineering ~ mechanical engineering
plant maintenance > equipment maintenance ~ maintenance engineering
total productive maintenance = ^TPM ~ maintenance engineering; Lean
power engineering > electrical engineering
power generation ~ electrical engineering
substations ~ electrical engineering
protection relays ~ electrical engineering
high-voltage systems ~ electrical engineering
electric motors ~ electrical engineering
servo motors > electric motors
drives and motors ~ electric motors; electrical engineering
battery systems ~ electrical engineering
lithium-ion batteries > battery systems
battery technology > battery systems
energy storage ~ battery systems; electrical engineering
EV charging ~ electrical engineering
charging stations > EV charging
electric vehicles ~ EV charging; automotive engineering
electromobility ~ EV charging; automotive engineering
electrical drawings ~ electrical engineering
circuit diagrams ~ electrical engineering
insulation testing ~ electrical engineering
EMC testing ~ electrical engineering
electromagnetic compatibility ~ EMC testing; electrical engineering
^EMI ~ EMC testing; electrical engineering
control engineering ~ electrical engineering
control theory ~ electrical engineering
PID control ~ electrical engineering
Siemens TIA Portal = TIA Portal > PLC programming
Step 7 > PLC programming ~ Siemens TIA Portal
Siemens S7 > PLC programming ~ Siemens TIA Portal
Studio 5000 > PLC programming
Rockwell Automation ~ PLC programming
ControlLogix > PLC programming
industrial robots ~ electrical engineering
robot programming > robotics ~ industrial robots
^FANUC ~ industrial robots; CNC machining
^KUKA > industrial robots
ABB robots > industrial robots
machine vision ~ electrical engineering
vision systems > machine vision
sensor systems ~ electrical engineering
sensor technology > sensor systems
smart grid ~ electrical engineering
microgrids ~ smart grid
grid integration ~ smart grid
solar power > renewable energy ~ electrical engineering
wind power > renewable energy ~ electrical engineering
building management systems ~ electrical engineering
^BMS ~ electrical engineering
smart home systems ~ electrical engineering
^KNX ~ building management systems; smart home systems
telecommunications engineering ~ electrical engineering
antenna design ~ electrical engineering
microwave engineering ~ antenna design; electrical engineering
lighting design ~ electrical engineering; interior design
cathodic protection ~ electrical engineering
IEC standards ~ electrical engineering
IEEE standards ~ electrical engineering; IEC standards
geotechnical engineering > civil engineering
soil mechanics > geotechnical engineering
foundation design ~ geotechnical engineering; structural engineering
geotechnical > geotechnical engineering
hydraulic engineering > civil engineering
stormwater management ~ hydraulic engineering; civil engineering
drainage design ~ hydraulic engineering; civil engineering
storm water ~ hydraulic engineering; civil engineering
hydraulic modeling > hydraulic engineering
road design > civil engineering
pavement design > civil engineering
bridge engineering > civil engineering; structural engineering
bridge design > bridge engineering
bridge inspection ~ bridge engineering; civil engineering
water resources = water resource management ~ civil engineering
site development ~ civil engineering
site grading ~ site development
grading plans > site development
land development ~ site development
site planning ~ site development
reinforced concrete design > structural engineering ~ civil engineering
concrete design > reinforced concrete design
steel design > structural engineering ~ reinforced concrete design
timber design > structural engineering ~ reinforced concrete design
prestressed concrete > reinforced concrete design
STAAD.Pro = ^STAAD > structural engineering ~ civil engineering
^ETABS > structural engineering ~ civil engineering
SAP2000 > structural engineering ~ civil engineering
Tekla = Tekla Structures > computer-aided design ~ structural engineering
BIM modeling > BIM
quantity take-off > construction estimating ~ civil engineering
bills of quantities ~ quantity surveying; civil engineering
site supervision > supervision ~ construction management
construction site management > construction management ~ civil engineering
clerk of works ~ construction management
P6 scheduling > project scheduling
seismic design > structural engineering ~ civil engineering
earthquake engineering > seismic design
tunneling = tunnelling; tunnel construction ~ civil engineering
permitting drawings ~ civil engineering
as-built drawings ~ permitting drawings; construction management
as-builts ~ permitting drawings; construction management
shop drawings ~ permitting drawings; construction management
construction documents ~ permitting drawings; construction management
ASTM standards ~ civil engineering
Eurocodes ~ structural engineering; ASTM standards
ACI codes ~ structural engineering; ASTM standards
^AISC ~ structural engineering; ASTM standards
GPS surveying > surveying ~ civil engineering
land surveying instruments > surveying ~ GPS surveying
drone surveying > surveying ~ GPS surveying
LiDAR ~ surveying; remote sensing
photogrammetry ~ surveying; remote sensing
process development ~ chemical engineering
process simulation ~ chemical engineering
Aspen Plus > process simulation ~ chemical engineering
^HYSYS > process simulation ~ chemical engineering
process safety ~ chemical engineering
^HAZOP > process safety
process hazard analysis > process safety
^PSM process safety > process safety
^HAZID > process safety
distillation ~ chemical engineering
crystallization ~ distillation; chemical engineering
separation processes ~ distillation; chemical engineering
polymer science ~ chemical engineering
plastics processing ~ chemical engineering
petrochemicals ~ chemical engineering
petroleum engineering > oil and gas ~ petrochemicals
refinery operations > oil and gas ~ petrochemicals
reservoir engineering = reservoir simulation > oil and gas ~ petrochemicals
drilling operations = drilling rigs; rig operations > oil and gas ~ chemical engineering
well completion > oil and gas ~ drilling operations
directional drilling > drilling operations
drilling engineering > drilling operations
surface treatment ~ chemical engineering
electroplating > surface treatment
anodizing > surface treatment
powder coating > surface treatment
batch processing ~ chemical engineering
batch production > batch processing
bioreactors ~ batch processing; bioprocessing
fermentation ~ batch processing; bioprocessing
food science ~ chemical engineering
food technology > food science
food engineering > food science
food processing ~ food science; manufacturing
paper manufacturing ~ chemical engineering
pulp and paper > paper manufacturing
boilers and furnaces ~ chemical engineering
emissions control ~ chemical engineering
hydrogen technology ~ chemical engineering
fuel cells ~ hydrogen technology
electrolyzers > hydrogen technology
validation engineering ~ chemical engineering
equipment validation > validation engineering
process validation > validation engineering
IQ/OQ/PQ > validation engineering
computer system validation > validation engineering
cleaning validation > validation engineering
time and motion studies > industrial engineering
line balancing > industrial engineering
plant layout ~ industrial engineering
factory layout > plant layout
facility layout > plant layout
ergonomics ~ industrial engineering
human factors > ergonomics
human factors engineering > ergonomics
lean production > Lean
just-in-time = ^JIT ~ Lean; industrial engineering
Toyota Production System > Lean
overall equipment effectiveness = ^OEE ~ industrial engineering
production management ~ industrial engineering
production supervision > supervision ~ production management
production control ~ production management; production planning
shop floor management > production management
manufacturing management > production management
manufacturing execution systems ~ industrial engineering
^MES = MES systems > manufacturing execution systems
quality engineering methods ~ industrial engineering
quality systems > quality assurance ~ quality engineering methods
^QMS > quality assurance ~ quality engineering methods
^APQP > quality assurance ~ quality engineering methods
^PPAP > quality assurance ~ quality engineering methods
IATF 16949 > quality assurance ~ quality engineering methods
AS9100 > quality assurance ~ quality engineering methods
ISO 13485 > quality assurance ~ quality engineering methods
ISO 14001 ~ environmental compliance; quality engineering methods
metrology ~ industrial engineering
gauge R&R > metrology ~ quality control
current good manufacturing practices > GMP
GDP compliance ~ logistics; pharmacy practice
nonconformance ~ CAPA; quality control
8D > CAPA
supplier quality ~ industrial engineering
supplier audits > supplier quality
supplier development ~ supplier quality; vendor management
packaging engineering ~ industrial engineering
packaging design ~ packaging engineering; graphic design
assembly line work ~ manufacturing
genome sequencing > biology
population genetics > biology
cell biology > biology
mammalian cell culture > cell culture ~ biology
tissue culture ~ cell culture; biology
cell lines > cell culture ~ biology
RT-PCR > PCR ~ biology
qPCR > PCR ~ biology
next-generation sequencing > molecular biology ~ biology
^NGS > next-generation sequencing
DNA sequencing > molecular biology ~ next-generation sequencing
RNA-seq > next-generation sequencing
sequencing data ~ next-generation sequencing; bioinformatics
CRISPR > gene editing
gene editing > genetic engineering
genetic engineering > molecular biology ~ biology
gene therapy ~ biology; genetic engineering
protein purification > biochemistry
protein expression > molecular biology ~ biochemistry
protein chemistry > biochemistry
proteomics ~ biochemistry; protein purification
recombinant proteins ~ biochemistry; protein purification
Western blotting = western blot > molecular biology ~ biology
ELISA > immunoassays
immunoassays > laboratory testing ~ biology
immunohistochemistry > laboratory testing ~ biology
flow cytometry > laboratory testing ~ biology
^FACS > flow cytometry
electron microscopy > microscopy ~ biology
confocal microscopy > microscopy ~ fluorescence microscopy
fluorescence microscopy > microscopy ~ biology
virology > biology
antibodies ~ biology
vaccine development ~ biology
biochemistry > biology
biological chemistry > biochemistry
enzymology > biochemistry
neuroscience > biology
neurobiology > neuroscience
electrophysiology ~ neuroscience; cardiology
anatomy and physiology > biology
pathophysiology ~ biology
ecotoxicology > toxicology ~ biology
biotechnology ~ biology
biotech > biotechnology
bioprocessing > biotechnology
upstream processing > biotechnology
downstream processing > biotechnology
plant science > biology
plant biology > biology
plant breeding ~ biology
animal science > biology
animal behavior > biology
entomology > biology
ornithology > biology
wildlife biology > biology
marine biology > biology
oceanography ~ marine biology
marine science ~ marine biology
aquatic ecology > ecology ~ marine biology
conservation biology > biology
biodiversity ~ biology
habitat restoration ~ ecology; biology
disease surveillance ~ public health; epidemiology
animal research ~ biology
in vivo studies > animal research
animal models ~ animal research; biology
laboratory animals > animal research
drug discovery ~ biology
drug development ~ drug discovery
medicinal chemistry > chemistry ~ drug discovery
preclinical research ~ drug discovery
pharmaceutical sciences ~ drug discovery
pharmacovigilance ~ biology
drug safety > pharmacovigilance
bioavailability ~ pharmacology
clinical data management ~ clinical research
clinical trials management > clinical research ~ clinical data management
EDC systems ~ clinical data management
REDCap ~ clinical data management
Medidata Rave > EDC systems
FDA regulations ~ regulatory affairs
regulatory submissions > regulatory affairs ~ biology
FDA submissions > regulatory submissions
EMA regulations ~ regulatory affairs
ICH guidelines ~ regulatory affairs
regulatory compliance filings ~ regulatory affairs
systems biology > biology
food microbiology > microbiology ~ food science
organic synthesis > chemistry
synthetic chemistry > chemistry
chemical synthesis > chemistry
inorganic chemistry > chemistry
physical chemistry > chemistry ~ inorganic chemistry
polymer chemistry methods > polymers
analytical methods ~ chemistry
wet chemistry > chemistry
titration > chemistry
method development ~ chemistry
method validation ~ chemistry
LC-MS > mass spectrometry; liquid chromatography
ICP-MS > mass spectrometry
^UPLC > liquid chromatography
liquid chromatography > chromatography; chemistry
spectroscopy ~ chemistry
^NMR > spectroscopy
^FTIR > infrared spectroscopy
UV-Vis > spectroscopy
infrared spectroscopy > spectroscopy
Raman spectroscopy > spectroscopy
electrochemistry > chemistry
corrosion engineering ~ materials science; electrochemistry
corrosion control ~ materials science; electrochemistry
crystallography ~ chemistry
X-ray diffraction = ^XRD > crystallography
laboratory information systems = laboratory information management systems ~ chemistry
^LIMS > laboratory information systems
^LabWare > LIMS
LabVantage > LIMS
SampleManager LIMS > LIMS
laboratory equipment ~ chemistry
centrifugation > laboratory equipment
pH meters = pH meter > laboratory equipment
microscopy = microscopes; microscope; light microscopy > laboratory equipment
spectrophotometry = spectrophotometers; spectrophotometer > laboratory equipment
lab equipment > laboratory equipment
pipetting = pipettes; micropipettes > laboratory equipment
centrifuges > laboratory equipment
lab instrumentation > laboratory equipment
laboratory instruments > laboratory equipment
laboratory safety ~ chemistry
lab safety > laboratory safety
biosafety > laboratory safety
safety data sheets ~ laboratory safety; health and safety
^MSDS > safety data sheets
sample preparation ~ chemistry
sampling techniques ~ sample preparation
formulation ~ chemistry
formulation development > formulation
cosmetic chemistry > chemistry ~ formulation
nanotechnology ~ chemistry
nanomaterials > nanotechnology
thin films ~ nanotechnology; materials science
clean room protocols ~ nanotechnology; manufacturing
quantum mechanics > physics
quantum physics > quantum mechanics
solid state physics > physics
condensed matter > physics ~ solid state physics
semiconductor physics > solid state physics
astrophysics > physics
astronomy > physics ~ astrophysics
cosmology > physics ~ astrophysics
particle physics > physics
nuclear physics > physics ~ particle physics
high energy physics > particle physics
medical physics > physics
dosimetry ~ medical physics; radiation safety
geophysics > physics
seismology > geophysics
seismic interpretation > geophysics
plasma physics > physics
cryogenics ~ physics
vacuum systems ~ physics; cryogenics
computational physics > physics
numerical simulation ~ computational physics; mathematics
scientific computing ~ computational physics; mathematics
computational science ~ computational physics; mathematics
computational methods ~ computational physics; mathematics
computational chemistry > chemistry ~ physics
molecular dynamics > computational chemistry
molecular modeling > computational chemistry
geological mapping > geology ~ environmental science
hydrogeology > geology ~ environmental science
mineralogy > geology ~ environmental science
geoscience = geosciences ~ geology; environmental science
meteorology ~ environmental science
climatology ~ meteorology; environmental science
climate science ~ meteorology; environmental science
climate change ~ meteorology; environmental science
weather forecasting > meteorology
soil science ~ environmental science
soil sampling ~ soil science; environmental science
crop science ~ soil science; environmental science
air pollution control ~ environmental science
air permitting ~ environmental science
emissions monitoring ~ environmental science
environmental impact assessment = ^EIA ~ environmental science
environmental permitting ~ environmental impact assessment; environmental compliance
site remediation ~ environmental science
contaminated land ~ site remediation; environmental science
brownfields ~ site remediation; environmental science
soil remediation > site remediation
water sampling ~ environmental science
groundwater monitoring ~ environmental science
water quality testing ~ environmental science
energy management ~ environmental science
energy conservation ~ environmental science
energy performance ~ environmental science
carbon accounting ~ environmental science
greenhouse gas emissions ~ carbon accounting; sustainability
life cycle assessment = ^LCA ~ carbon accounting; sustainability
decarbonization > sustainability ~ carbon accounting
net zero > sustainability ~ carbon accounting
ESG reporting > sustainability reporting
corporate sustainability > sustainability
sustainability reporting > sustainability
circular economy > sustainability
recycling programs ~ sustainability; waste management
waste reduction ~ sustainability; waste management
remote sensing ~ environmental science
ERDAS IMAGINE = ^ERDAS > remote sensing
satellite imagery ~ remote sensing; GIS
aerial imagery ~ remote sensing; GIS
ArcGIS Pro > ArcGIS
ArcMap > ArcGIS
cartography ~ GIS
map making > cartography
geospatial data > GIS ~ cartography
spatial analysis > GIS ~ cartography
environmental health ~ environmental science
sanitarian work > environmental health
environmental health and safety > health and safety ~ environmental health
^SHEQ > health and safety ~ environmental health
watershed management ~ environmental science
land management ~ environmental science
conservation planning ~ environmental science
renewable energy projects > renewable energy ~ environmental science
biomass > renewable energy ~ renewable energy projects
geothermal energy > renewable energy ~ renewable energy projects
hydropower > renewable energy ~ renewable energy projects
bioenergy > renewable energy ~ renewable energy projects
linear algebra > mathematics
geometry > mathematics
trigonometry > mathematics
differential equations > mathematics
numerical analysis > mathematics
numerical methods > mathematics
probability theory > mathematics
stochastic processes > probability theory
stochastic modeling > probability theory
discrete mathematics > mathematics
graph theory > discrete mathematics
combinatorics > discrete mathematics
game theory > mathematics ~ discrete mathematics
applied mathematics > mathematics
mathematical modeling = mathematical modelling > applied mathematics
survey methodology ~ statistics; quantitative research
sampling design ~ statistics; survey methodology
systematic reviews > research
meta-analysis > research
literature searches > research
scientific writing > writing ~ research
scientific publications > scientific writing
manuscript preparation > scientific writing
research design > research
research methodology = research methodologies > research design
grant-funded research > research
research funding ~ grant writing; research
principal investigator > grant-funded research
ethnographic research > research
secondary research > research
ATLAS.ti > qualitative research
MAXQDA > qualitative research
Qualtrics > survey software ~ research
SurveyMonkey > survey software ~ research
survey software ~ research; quantitative research
LimeSurvey > survey software ~ research
citation management ~ research
EndNote > citation management
Zotero > citation management
Mendeley > citation management
patents research > research ~ intellectual property
patent search > patents research
prior art ~ patents research; patents
social science = social sciences ~ research
sociology > social science ~ research
anthropology > social science ~ research
political science > social science ~ research
international relations ~ political science
human geography > social science ~ research
psychology ~ social science; research
cognitive psychology > psychology
social psychology > psychology
developmental psychology > psychology
behavioral science = behavioural science ~ psychology; social science
history studies ~ research
archival research > research
museum studies ~ museum work; research
bioethics ~ research
linguistics ~ research
phonetics > linguistics ~ research
computational linguistics > linguistics ~ research
computer science = computing science ~ software development
informatics ~ computer science
information science
information technology ~ computer science
computer engineering ~ computer science
information systems ~ computer science
CS degree ~ software development
engineering degree ~ research
engineering principles ~ mechanical engineering; civil engineering
natural sciences = natural science ~ research
physical sciences ~ research
finance studies ~ financial analysis
corporate finance ~ financial analysis
communication studies = communications degree ~ corporate communications
media studies ~ journalism; communication studies
mass communication ~ journalism; communication studies
@license
^CEng ~ civil engineering
incorporated engineer ~ civil engineering
chartered engineer status ~ civil engineering
chartered surveyor ~ surveying; quantity surveying
^MRICS ~ surveying; quantity surveying
^RICS = RICS accreditation ~ surveying; quantity surveying
certified construction manager > construction management ~ civil engineering
^CCM certification > construction management ~ civil engineering
structural engineer license > structural engineering ~ civil engineering
^SE license > structural engineering ~ civil engineering
certified floodplain manager ~ environmental science
^CFM floodplain ~ environmental science
certified quality engineer = ^CQE > quality assurance ~ industrial engineering
ASQ certification > quality assurance ~ industrial engineering
certified quality auditor = ^CQA > auditing; quality assurance ~ industrial engineering
certified reliability engineer > reliability engineering
^CMRP = certified maintenance and reliability professional > maintenance engineering
Lean certification > Lean
Lean Six Sigma certification > Lean; Six Sigma
lean practitioner > Lean
certified hazardous materials manager = ^CHMM ~ hazardous materials handling; environmental compliance
professional geologist > geology ~ environmental science
^PG license > geology ~ environmental science
licensed geologist > geology ~ environmental science
certified energy manager > energy management
^CEM certification > energy management
^GISP > GIS
GIS professional certification > GIS
registered environmental health specialist > environmental health
^REHS > environmental health
registered sanitarian > environmental health
radiation safety officer > radiation safety
radiation worker training ~ radiation safety
NEBOSH certificate > health and safety
NEBOSH diploma > NEBOSH certificate
`;

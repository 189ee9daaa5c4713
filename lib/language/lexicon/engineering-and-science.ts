/** Engineering, laboratory and natural sciences, mathematics, energy, environment. The format: `readLexicon`. */
export const engineeringAndScience = `
thermodynamics > mechanical engineering
heat transfer > thermodynamics
thermal analysis > thermodynamics
thermal engineering > thermodynamics
fluid mechanics > mechanical engineering
fluid dynamics > fluid mechanics
hydrodynamics > fluid mechanics
aerodynamics > fluid mechanics
computational fluid dynamics = ^CFD > mechanical engineering
ANSYS Fluent > computational fluid dynamics
OpenFOAM > computational fluid dynamics
Abaqus > mechanical engineering
Nastran > mechanical engineering
COMSOL > mechanical engineering
LS-DYNA > mechanical engineering
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
drafting drawings > mechanical engineering
mechanical drawings > mechanical engineering
tolerance analysis > GD&T
mechanism design > mechanical engineering
product design engineering > mechanical engineering
product development engineering > product design engineering
design engineering > product design engineering
design for manufacturing = ^DFM > product design engineering
design for assembly > product design engineering
product lifecycle management = ^PLM > mechanical engineering
Windchill > product lifecycle management
Teamcenter > product lifecycle management
materials science = material science > mechanical engineering
metallurgy > materials science
materials engineering > materials science
materials testing > materials science
stress analysis > mechanical engineering
fatigue analysis > stress analysis
mechatronics > mechanical engineering
compressed air systems > mechanical engineering
gas turbines > mechanical engineering
steam turbines = turbines > power plant operations; mechanical engineering
turbine maintenance > mechanical engineering
piping design = piping systems > mechanical engineering
P&ID = P&IDs > piping design
^PFMEA > FMEA
^DFMEA > FMEA
reliability engineering > mechanical engineering
reliability analysis > reliability engineering
^RAMS > reliability engineering
reliability centered maintenance > reliability engineering
tooling design > mechanical engineering
tool and die > tooling design
die making > tooling design
jigs and fixtures > tooling design
toolmaking > tooling design
noise control > mechanical engineering
photonics > mechanical engineering
lasers = laser systems > mechanical engineering
automotive engineering > mechanical engineering
vehicle dynamics > automotive engineering
powertrain > automotive engineering
vehicle engineering > automotive engineering
aerospace engineering > mechanical engineering
aeronautical engineering > aerospace engineering
aeronautics > aerospace engineering
flight dynamics > aerospace engineering
naval architecture > mechanical engineering
ship design > naval architecture
marine engineering > naval architecture
shipbuilding > naval architecture
nuclear engineering > mechanical engineering
nuclear safety > nuclear engineering
reactor operation > nuclear engineering
nuclear power > nuclear engineering
biomedical engineering > mechanical engineering
biomechanics > biomedical engineering
bioengineering > biomedical engineering
medical device design > biomedical engineering
systems engineering = system engineering > mechanical engineering
requirements engineering > systems engineering
^MBSE = model-based systems engineering > systems engineering
^DOORS > systems engineering
value engineering > mechanical engineering
continuous improvement engineering > mechanical engineering
Kaizen events > continuous improvement engineering
value stream mapping > continuous improvement engineering
gemba > continuous improvement engineering
Poka-Yoke > continuous improvement engineering
commissioning > mechanical engineering
plant commissioning > commissioning
start-up and commissioning > commissioning
factory acceptance testing > commissioning
maintenance engineering > mechanical engineering
plant maintenance > maintenance engineering
total productive maintenance = ^TPM > maintenance engineering
power engineering > electrical engineering
power generation > electrical engineering
substations > electrical engineering
protection relays > electrical engineering
high-voltage systems > electrical engineering
electric motors > electrical engineering
servo motors > electric motors
drives and motors > electric motors
battery systems > electrical engineering
lithium-ion batteries > battery systems
battery technology > battery systems
energy storage > battery systems
EV charging > electrical engineering
charging stations > EV charging
electric vehicles > EV charging
electromobility > EV charging
electrical drawings > electrical engineering
circuit diagrams > electrical engineering
insulation testing > electrical engineering
EMC testing > electrical engineering
electromagnetic compatibility > EMC testing
^EMI > EMC testing
control engineering > electrical engineering
control theory > electrical engineering
PID control > electrical engineering
Siemens TIA Portal = TIA Portal > PLC programming
Step 7 > Siemens TIA Portal
Siemens S7 > Siemens TIA Portal
Studio 5000 > PLC programming
Rockwell Automation > PLC programming
ControlLogix > PLC programming
industrial robots > electrical engineering
robot programming > industrial robots
^FANUC > industrial robots
^KUKA > industrial robots
ABB robots > industrial robots
machine vision > electrical engineering
vision systems > machine vision
sensor systems > electrical engineering
sensor technology > sensor systems
smart grid > electrical engineering
microgrids > smart grid
grid integration > smart grid
solar power > electrical engineering
wind power > electrical engineering
building management systems > electrical engineering
^BMS > electrical engineering
smart home systems > electrical engineering
^KNX > electrical engineering
telecommunications engineering > electrical engineering
antenna design > electrical engineering
microwave engineering > antenna design
lighting design = stage lighting > electrical engineering
cathodic protection > electrical engineering
IEC standards > electrical engineering
IEEE standards > IEC standards
geotechnical engineering > civil engineering
soil mechanics > geotechnical engineering
foundation design > geotechnical engineering
geotechnical > geotechnical engineering
hydraulic engineering > civil engineering
stormwater management > hydraulic engineering
drainage design > hydraulic engineering
storm water > hydraulic engineering
hydraulic modeling > hydraulic engineering
road design > civil engineering
pavement design > civil engineering
bridge engineering > civil engineering
bridge design > bridge engineering
bridge inspection > bridge engineering
water resources = water resource management > civil engineering
site development > civil engineering
site grading > site development
grading plans > site development
land development > site development
site planning > site development
reinforced concrete design > civil engineering
concrete design > reinforced concrete design
steel design > reinforced concrete design
timber design > reinforced concrete design
prestressed concrete > reinforced concrete design
STAAD.Pro = ^STAAD > civil engineering
^ETABS > STAAD.Pro
SAP2000 > STAAD.Pro
Tekla = Tekla Structures > STAAD.Pro
BIM modeling > civil engineering
quantity take-off > civil engineering
bills of quantities > civil engineering
site supervision > civil engineering
construction site management > civil engineering
clerk of works > civil engineering
P6 scheduling > project scheduling
seismic design > civil engineering
earthquake engineering > seismic design
tunneling = tunnelling; tunnel construction > civil engineering
permitting drawings > civil engineering
as-built drawings > permitting drawings
as-builts > permitting drawings
shop drawings > permitting drawings
construction documents > permitting drawings
ASTM standards > civil engineering
Eurocodes > ASTM standards
ACI codes > ASTM standards
^AISC > ASTM standards
GPS surveying > civil engineering
land surveying instruments > GPS surveying
drone surveying > GPS surveying
LiDAR > GPS surveying
photogrammetry > GPS surveying
process development > chemical engineering
process simulation > chemical engineering
Aspen Plus > chemical engineering
^HYSYS > chemical engineering
process safety > chemical engineering
^HAZOP > process safety
process hazard analysis > process safety
^PSM process safety > process safety
^HAZID > process safety
distillation > chemical engineering
crystallization > distillation
separation processes > distillation
polymer science > chemical engineering
plastics processing > chemical engineering
petrochemicals > chemical engineering
petroleum engineering > petrochemicals
refinery operations > petrochemicals
reservoir engineering = reservoir simulation > oil and gas; petrochemicals
drilling operations = drilling rigs; rig operations > oil and gas; chemical engineering
well completion > drilling operations
directional drilling > drilling operations
drilling engineering > drilling operations
surface treatment > chemical engineering
electroplating > chemical engineering
anodizing > chemical engineering
powder coating > chemical engineering
batch processing > chemical engineering
batch production > batch processing
bioreactors > batch processing
fermentation > batch processing
food science > chemical engineering
food technology > food science
food engineering > food science
food processing > food science
paper manufacturing > chemical engineering
pulp and paper > paper manufacturing
boilers and furnaces > chemical engineering
emissions control > chemical engineering
hydrogen technology > chemical engineering
fuel cells > hydrogen technology
electrolyzers > hydrogen technology
validation engineering > chemical engineering
equipment validation > validation engineering
process validation > validation engineering
IQ/OQ/PQ > validation engineering
computer system validation > validation engineering
cleaning validation > validation engineering
time and motion studies > industrial engineering
line balancing > industrial engineering
plant layout > industrial engineering
factory layout > plant layout
facility layout > plant layout
ergonomics > industrial engineering
human factors > ergonomics
human factors engineering > ergonomics
lean production > industrial engineering
just-in-time = ^JIT > industrial engineering
Toyota Production System > industrial engineering
overall equipment effectiveness = ^OEE > industrial engineering
production management > industrial engineering
production supervision > production management
production control > production management
shop floor management > production management
manufacturing management > production management
manufacturing execution systems > industrial engineering
^MES = MES systems > manufacturing execution systems
quality engineering methods > industrial engineering
quality systems > quality engineering methods
^QMS > quality engineering methods
^APQP > quality engineering methods
^PPAP > quality engineering methods
IATF 16949 > quality engineering methods
AS9100 > quality engineering methods
ISO 13485 > quality engineering methods
ISO 14001 > quality engineering methods
metrology > industrial engineering
gauge R&R > metrology
current good manufacturing practices > industrial engineering
GDP compliance > industrial engineering
nonconformance > CAPA
8D > CAPA
supplier quality > industrial engineering
supplier audits > supplier quality
supplier development > supplier quality
packaging engineering > industrial engineering
packaging design > packaging engineering
assembly line work > industrial engineering
genome sequencing > biology
population genetics > biology
cell biology > biology
mammalian cell culture > biology
tissue culture > biology
cell lines > biology
RT-PCR = polymerase chain reaction > biology
qPCR > RT-PCR
next-generation sequencing > biology
^NGS > next-generation sequencing
DNA sequencing > next-generation sequencing
RNA-seq > next-generation sequencing
sequencing data > next-generation sequencing
CRISPR > biology
gene editing > CRISPR
genetic engineering > CRISPR
gene therapy > CRISPR
protein purification > biology
protein expression > protein purification
protein chemistry > protein purification
proteomics > protein purification
recombinant proteins > protein purification
Western blotting = western blot > biology
ELISA > Western blotting
immunoassays > Western blotting
immunohistochemistry > Western blotting
flow cytometry > biology
^FACS > flow cytometry
electron microscopy > biology
confocal microscopy > biology
fluorescence microscopy > biology
virology > biology
antibodies > biology
vaccine development > biology
biochemistry > biology
biological chemistry > biochemistry
enzymology > biochemistry
neuroscience > biology
neurobiology > neuroscience
electrophysiology > neuroscience
anatomy and physiology > biology
pathophysiology > biology
ecotoxicology > biology
biotechnology > biology
biotech > biotechnology
bioprocessing > biotechnology
upstream processing > biotechnology
downstream processing > biotechnology
plant science > biology
plant biology > biology
plant breeding > biology
animal science > biology
animal behavior > biology
entomology > biology
ornithology > biology
wildlife biology > biology
marine biology > biology
oceanography > marine biology
marine science > marine biology
aquatic ecology > marine biology
conservation biology > biology
biodiversity > biology
habitat restoration > biology
disease surveillance > biology
animal research > biology
in vivo studies > animal research
animal models > animal research
laboratory animals > animal research
drug discovery > biology
drug development > drug discovery
medicinal chemistry > drug discovery
preclinical research > drug discovery
pharmaceutical sciences > drug discovery
pharmacovigilance > biology
drug safety > biology
bioavailability > biology
clinical data management > biology
clinical trials management > clinical data management
EDC systems > clinical data management
REDCap > clinical data management
Medidata Rave > clinical data management
FDA regulations > biology
regulatory submissions > regulatory affairs; biology
FDA submissions > biology
EMA regulations > biology
ICH guidelines > biology
regulatory compliance filings > biology
systems biology > biology
food microbiology > biology
organic synthesis > chemistry
synthetic chemistry > chemistry
chemical synthesis > chemistry
inorganic chemistry > chemistry
physical chemistry > inorganic chemistry
polymer chemistry methods > inorganic chemistry
analytical methods > chemistry
wet chemistry > chemistry
titration > chemistry
method development > chemistry
method validation > chemistry
LC-MS > chemistry
ICP-MS > chemistry
^UPLC > chemistry
liquid chromatography > chemistry
spectroscopy > chemistry
^NMR > spectroscopy
^FTIR > spectroscopy
UV-Vis > spectroscopy
infrared spectroscopy > spectroscopy
Raman spectroscopy > spectroscopy
electrochemistry > chemistry
corrosion engineering > electrochemistry
corrosion control > electrochemistry
crystallography > chemistry
X-ray diffraction = ^XRD > crystallography
laboratory information systems = laboratory information management systems > chemistry
^LIMS > laboratory information systems
laboratory equipment > chemistry
centrifugation > laboratory equipment
pH meters = pH meter > laboratory equipment
microscopy = microscopes; microscope; light microscopy > laboratory equipment
spectrophotometry = spectrophotometers; spectrophotometer > laboratory equipment
lab equipment > laboratory equipment
pipetting = pipettes; micropipettes > laboratory equipment
centrifuges > laboratory equipment
lab instrumentation > laboratory equipment
laboratory instruments > laboratory equipment
laboratory safety > chemistry
lab safety > laboratory safety
biosafety > laboratory safety
safety data sheets > laboratory safety
^MSDS > laboratory safety
sample preparation > chemistry
sampling techniques > sample preparation
formulation > chemistry
formulation development > formulation
cosmetic chemistry > formulation
nanotechnology > chemistry
nanomaterials > nanotechnology
thin films > nanotechnology
clean room protocols > nanotechnology
quantum mechanics > physics
quantum physics > quantum mechanics
solid state physics > physics
condensed matter > solid state physics
semiconductor physics > solid state physics
astrophysics > physics
astronomy > astrophysics
cosmology > astrophysics
particle physics > physics
nuclear physics > particle physics
high energy physics > particle physics
medical physics > physics
dosimetry > medical physics
geophysics > physics
seismology > geophysics
seismic interpretation > geophysics
plasma physics > physics
cryogenics > physics
vacuum systems > cryogenics
computational physics > physics
numerical simulation > computational physics
scientific computing > computational physics
computational science > computational physics
computational methods > computational physics
computational chemistry > physics
molecular dynamics > computational chemistry
molecular modeling > computational chemistry
geological mapping > environmental science
hydrogeology > environmental science
mineralogy > environmental science
geoscience = geosciences > environmental science
meteorology > environmental science
climatology > meteorology
climate science > meteorology
climate change > meteorology
weather forecasting > meteorology
soil science > environmental science
soil sampling > soil science
crop science > soil science
air pollution control > environmental science
air permitting > environmental science
emissions monitoring > environmental science
environmental impact assessment = ^EIA > environmental science
environmental permitting > environmental impact assessment
site remediation > environmental science
contaminated land > environmental science
brownfields > environmental science
soil remediation > environmental science
water sampling > environmental science
groundwater monitoring > environmental science
water quality testing > environmental science
energy management > environmental science
energy conservation > environmental science
energy performance > environmental science
carbon accounting > environmental science
greenhouse gas emissions > carbon accounting
life cycle assessment = ^LCA > carbon accounting
decarbonization > carbon accounting
net zero > carbon accounting
ESG reporting > environmental science
corporate sustainability > ESG reporting
sustainability reporting > ESG reporting
circular economy > environmental science
recycling programs > circular economy
waste reduction > circular economy
remote sensing > environmental science
ERDAS IMAGINE = ^ERDAS > remote sensing
satellite imagery > remote sensing
aerial imagery > remote sensing
ArcGIS Pro > GIS
ArcMap > ArcGIS Pro
cartography > GIS
map making > cartography
geospatial data > cartography
spatial analysis > cartography
environmental health > environmental science
sanitarian work > environmental health
environmental health and safety > environmental health
^SHEQ > environmental health
watershed management > environmental science
land management > environmental science
conservation planning > environmental science
renewable energy projects > environmental science
biomass > renewable energy projects
geothermal energy > renewable energy projects
hydropower > renewable energy projects
bioenergy > renewable energy projects
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
game theory > discrete mathematics
applied mathematics > mathematics
mathematical modeling = mathematical modelling > applied mathematics
survey methodology > mathematics
sampling design > survey methodology
systematic reviews > research
meta-analysis > research
literature searches > research
scientific writing > research
scientific publications > scientific writing
manuscript preparation > scientific writing
research design > research
research methodology = research methodologies > research design
grant-funded research > research
research funding > grant-funded research
principal investigator > grant-funded research
ethnographic research > research
secondary research > research
ATLAS.ti > research
MAXQDA > research
Qualtrics > research
SurveyMonkey > Qualtrics
survey software > Qualtrics
LimeSurvey > Qualtrics
citation management > research
EndNote > citation management
Zotero > citation management
Mendeley > citation management
patents research > research
patent search > patents research
prior art > patents research
social science = social sciences > research
sociology > research
anthropology > research
political science > research
international relations > research
human geography > research
psychology > research
cognitive psychology > psychology
social psychology > psychology
developmental psychology > psychology
behavioral science = behavioural science > psychology
history studies > research
archival research > research
museum studies > research
bioethics > research
linguistics > research
phonetics > research
computational linguistics > research
computer science = computing science > research
informatics > research
information science
information technology > research
computer engineering > research
information systems > research
CS degree > research
engineering degree > research
engineering principles > research
natural sciences = natural science > research
physical sciences > research
finance studies > research
corporate finance > research
communication studies = communications degree > research
media studies > communication studies
mass communication > communication studies
@license
^CEng > civil engineering
incorporated engineer > civil engineering
chartered engineer status > civil engineering
chartered surveyor > civil engineering
^MRICS > civil engineering
^RICS = RICS accreditation > civil engineering
certified construction manager > civil engineering
^CCM certification > civil engineering
structural engineer license > civil engineering
^SE license > civil engineering
certified floodplain manager > civil engineering
^CFM floodplain > civil engineering
certified quality engineer = ^CQE > industrial engineering
ASQ certification > industrial engineering
certified quality auditor = ^CQA > industrial engineering
certified reliability engineer > industrial engineering
^CMRP = certified maintenance and reliability professional > industrial engineering
Lean certification = Lean Six Sigma certification > industrial engineering
lean practitioner > industrial engineering
certified hazardous materials manager = ^CHMM > environmental science
professional geologist > environmental science
^PG license > environmental science
licensed geologist > environmental science
certified energy manager > environmental science
^CEM certification > environmental science
^GISP > environmental science
GIS professional certification > environmental science
registered environmental health specialist > environmental science
^REHS > environmental science
registered sanitarian > environmental science
radiation safety officer > environmental science
radiation worker training > environmental science
NEBOSH certificate = NEBOSH diploma > environmental science
`;

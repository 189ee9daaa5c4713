/** Building, electrical, mechanical, manufacturing, vehicles, grounds and utilities. */
export const trades = `
energy efficiency
energy audits = energy auditing > energy efficiency
weatherization > energy efficiency
hot work = hot work permits
ecology
ecological restoration > ecology
wildlife management = wildlife > ecology
wetlands = wetland delineation > ecology
geology = geologist; structural geology; stratigraphy
petrophysics > geology
mineral exploration > geology
geochemistry > geology
hydrology = hydrologic modeling
groundwater > hydrology
MODFLOW > hydrology
HEC-RAS = ^HEC-RAS > hydrology
HEC-HMS > hydrology
engineering calculations = design calculations
Mathcad > engineering calculations
power plant operations = power plant
surface preparation = surface prep
sandblasting = sandblaster; abrasive blasting > surface preparation
hand tools = hand tool; wrenches; screwdrivers; pliers; hammers; socket sets; torque wrench
sewing = sewing machine
pattern making ~ sewing
tailoring > sewing
grounds maintenance = groundskeeping; grounds keeping
mowing > grounds maintenance
lawn mowers = lawn mower; riding mower; string trimmer; weed eater; leaf blower > mowing
snow removal = snow plowing ~ grounds maintenance
snow plows = snow plow > snow removal
lifting operations = slinging
hoists = hoist; chain hoist; overhead hoists > lifting operations
rigging > lifting operations
working at height = working at heights; work at heights
aerial lifts = aerial lift; scissor lift; boom lift; cherry picker > working at height; aerial lift operation
scaffolding = scaffold > working at height
metal cutting = thermal cutting
oxy-acetylene cutting = torch cutting; oxy-acetylene > metal cutting
plasma cutting > metal cutting
electrical test equipment = electrical testing; test instruments
voltmeters = voltmeter; ammeter; ohmmeter > electrical test equipment
oscilloscopes = oscilloscope > electrical test equipment
work orders = work order
pneumatics = pneumatic systems
air compressors = air compressor > pneumatics
construction software = construction management software
PlanGrid > construction software
Bluebeam = Bluebeam Revu > construction software ~ civil engineering
electrical work = electrical installation; electrical systems; electrical maintenance; electrical wiring; electrical installations; electrician; electrical repair
circuit breakers = breaker panels; panelboards; electrical panels; service panels; distribution panels > electrical work
residential wiring = house wiring; residential electrical > electrical work
commercial electrical = commercial wiring; commercial construction electrical > electrical work
industrial electrical = industrial wiring; industrial electrician; plant electrical > electrical work
National Electrical Code = ^NEC; NEC code; electrical code; electrical codes; NFPA 70 > electrical work; building codes
Canadian Electrical Code = ^CE Code; CSA C22.1 > electrical work; building codes
NFPA 70E = arc flash; arc flash safety > electrical safety
electrical safety = lockout/tagout; lockout tagout; ^LOTO; lock out tag out > electrical work; health and safety
conduit bending = conduit; bend conduit; ^EMT conduit; EMT and rigid conduit; rigid conduit; running conduit; pipe bending; conduit installation > electrical work
conduit benders = pipe bender > conduit bending
cable pulling = pulling wire; wire pulling; cable tray; pull wire; cable installation > electrical work
switchgear > electrical work
transformers = transformer ~ electrical work
power distribution ~ electrical work
medium voltage ~ electrical work
motor controls = motor control; motor control centers; motor starters > industrial electrical
variable frequency drives = ^VFD; ^VFDs > motor controls
lighting systems = lighting installation; lighting controls; light fixtures > electrical work
fire alarm systems = fire alarm; fire alarms; fire detection > low voltage systems
low voltage systems = low voltage; low-voltage > electrical work
structured cabling = data cabling > low voltage systems
fiber optics = fiber optic; fibre optic; fibre optics ~ low voltage systems; electrical work
solar installation = solar panels; solar PV; solar energy; solar panel installation > photovoltaics; renewable energy
renewable energy = clean energy
wind energy > renewable energy
wind turbines = wind turbine > wind energy
photovoltaics = photovoltaic; PV systems > renewable energy
generators = standby generators; backup generators; emergency generators ~ electrical work
multimeter = multimeters; megger ~ electrical work
electronics = electronic circuits; electronic equipment
circuit design = analog circuits > electronics
Cadence Virtuoso > circuit design
SPICE simulation = ^SPICE; PSpice; LTspice > circuit design
soldering = solder ~ electronics
PLC programming = ^PLC; ^PLCs; programmable logic controllers; programmable logic controller > industrial automation
RSLogix > PLC programming
Siemens TIA > PLC programming
ladder logic > PLC programming
Allen-Bradley > PLC programming
industrial automation = automation systems; control systems; process control; instrumentation and controls
building automation ~ industrial automation; HVAC controls
HMI = ^HMI > industrial automation
SCADA = ^SCADA > industrial automation
Wonderware = AVEVA InTouch > SCADA; HMI
instrumentation
calibration = instrument calibration ~ instrumentation
blueprint reading = read blueprints; reading blueprints; blueprints; construction drawings; reading plans; schematics; wiring diagrams; technical drawings; electrical schematics; interpret drawings; plan reading; engineering drawings; reading drawings; read schematics; technical drawing
building codes = building code; code compliance; local codes; ^IBC; building regulations; uniform building code; construction codes
plumbing = pipe fitting; pipefitting; plumber; plumbing systems; plumbing repair; plumbing fixtures; water heaters; drain cleaning; pipefitter
pipe cutting = pipe cutters > plumbing
gas fitting = gas lines; gas piping; gas appliances > plumbing
HVAC = heating ventilation and air conditioning; heating and cooling; air conditioning; ventilation; heating, ventilation; HVAC systems; HVAC/R; furnaces
heat pumps = air source heat pumps; ground source heat pumps; heat pump installation; heat pump servicing > HVAC
refrigeration = refrigerants; refrigerant; chillers > HVAC
boiler operation = boilers; steam systems; boiler maintenance ~ HVAC
sheet metal = sheet-metal; ductwork; duct installation; metal fabrication; sheet metal work
carpentry = carpenter; rough carpentry; finish carpentry; trim work
wall framing = framing walls; framing carpentry; framing houses; rough framing > carpentry
joinery > carpentry
woodworking ~ carpentry
cabinet making = cabinetry; cabinetmaking > woodworking ~ construction
drywall = drywall installation; sheetrock; plasterboard
plastering ~ drywall; construction
painting = painter; interior painting; spray painting; painting and decorating
coatings = protective coatings > painting
flooring = floor installation; hardwood floors
carpet installation > flooring
tiling = tile installation > flooring
roofing = roof repair; roofer; shingles; roof installation
masonry = stonework
bricklaying = brickwork; block laying; bricklayer > masonry
concrete work = rebar
concrete finishing = cement finishing; finishing concrete; cement finisher > concrete work
concrete pouring = pouring concrete; concrete placement; placing concrete > concrete work; construction
demolition = interior demolition
welding = welder; welding and cutting; arc welding
flux-cored arc welding = ^FCAW > welding
stick welding = ^SMAW > welding
TIG welding = ^TIG; ^GTAW > welding
MIG welding = ^MIG; ^GMAW > welding
brazing ~ welding
machining = machinist; metalworking; milling machines
drill presses = drill press > machining
grinding > machining
bench grinders > grinding
lathes = lathe; turning lathe > machining
milling > machining
CNC machining = ^CNC; CNC programming; CNC machines; CNC operation; CNC machine > machining
G-code > CNC machining
Mastercam > CAM software; CNC machining
precision measurement = gauges; measuring tools
calipers = micrometers; micrometer > precision measurement
GD&T = ^GD&T; geometric dimensioning and tolerancing ~ precision measurement; mechanical engineering
^CMM = coordinate measuring machine > precision measurement; metrology
power tools = hand and power tools; hand tools and power tools; power tool; use of tools; power drills; circular saws; circular saw; reciprocating saws; grinders; bandsaw; sanders; nail guns; impact drivers; cordless drills
ladders = climbing ladders
heavy equipment operation = heavy equipment; heavy machinery; construction equipment
graders = motor grader; road grader > heavy equipment operation
loaders = front-end loader; front end loader > heavy equipment operation
skid steer = skid steers; skid-steer > heavy equipment operation
bulldozer = bulldozers > heavy equipment operation
backhoe = backhoes > heavy equipment operation
excavators = excavator > heavy equipment operation
crane operation = crane; cranes; crane operator
overhead cranes = overhead crane; bridge crane; gantry crane > crane operation
excavation = trenching; digging trenches; earthwork
trenchers = trencher > excavation
construction = construction work; building construction; construction industry; construction site; construction projects; general construction
jackhammers = jackhammer > construction
construction management = construction project management; site management; construction supervision; site supervisor; construction manager > construction; project management
construction estimating = cost estimating; estimating; quantity takeoff; takeoffs; bid preparation; construction estimates; cost estimation
quantity surveying > construction estimating
construction inspection = building inspection; site inspection; building inspections; inspect construction; field inspections
Procore > construction software ~ construction management
project scheduling = critical path method; ^CPM scheduling > project management
Primavera P6 = Primavera; Oracle Primavera > project scheduling
surveying = land surveying; total station; surveyor; land survey
GPS = ^GPS; GPS receivers ~ surveying
laser levels = laser level; transit level ~ surveying
computer-aided design = ?CAD; computer aided design; CAD software; CAD drawings; architectural drafting; mechanical drafting; drafting software
TurboCAD > computer-aided design
3D modeling = 3D modelling; 3d models ~ computer-aided design
3D CAD > computer-aided design; 3D modeling
3ds Max = 3D Studio Max > 3D modeling
texturing = UV mapping > 3D modeling
Fusion 360 > 3D CAD
Autodesk Inventor > 3D CAD
CATIA = ^CATIA > 3D CAD
BIM = ^BIM; building information modeling; building information modelling > computer-aided design
Navisworks > BIM
MicroStation > computer-aided design
Civil 3D = AutoCAD Civil 3D > AutoCAD ~ civil engineering
AutoCAD > computer-aided design
Revit = Autodesk Revit > BIM; computer-aided design
SolidWorks = Solid Works > 3D CAD
^NX CAD > 3D CAD
SketchUp > computer-aided design
finite element analysis = ^FEA ~ mechanical engineering; structural engineering
simulation software ~ finite element analysis
ANSYS = ^ANSYS > finite element analysis
mechanical engineering = mechanical design; mechanical systems; machine design
optics = optical engineering ~ mechanical engineering
acoustics = acoustic engineering ~ mechanical engineering
heat exchangers = heat exchanger ~ mechanical engineering
pressure vessels = pressure vessel ~ mechanical engineering
electrical engineering = electrical design; power systems; electrical engineer
civil engineering = civil design; civil engineer; roadway design; highway design
drainage = drainage systems ~ civil engineering; plumbing
structural engineering = structural design; structural analysis; structural steel
environmental engineering = wastewater engineering; environmental engineer
chemical engineering = process engineering
industrial engineering = manufacturing engineering; time studies; work measurement
transportation engineering = traffic engineering; transportation planning; traffic signals
architecture design practice = architectural design; architectural drawings
property maintenance = building maintenance; facility maintenance; facilities maintenance; maintenance technician; general maintenance; handyman; maintenance and repair; minor repairs; maintenance work
facilities management = facility management; facility operations; building operations; facilities operations
mechanical maintenance = mechanical repair; industrial maintenance; machine maintenance; machinery repair; millwright; mechanical repairs; machinery maintenance
hydraulics = hydraulic systems; hydraulic
pumps and motors = pumps; pump repair; bearings; gearboxes; conveyors
predictive maintenance = vibration analysis; condition monitoring > mechanical maintenance
thermal imaging = thermography; infrared thermography ~ predictive maintenance
computerized maintenance management systems = ^CMMS; work order system
^SAP PM > computerized maintenance management systems; SAP
Maximo = IBM Maximo > computerized maintenance management systems
manufacturing = manufacturing processes; factory work; manufacturing environment; mass production
die casting > manufacturing
extrusion > manufacturing
assembly = assembling; mechanical assembly; assembly line; product assembly
machine operation = operating machinery; machine operator; production equipment; operate machinery; operating machines; machine setup
packaging = packing; pack products; packaging equipment; labeling products
injection molding = plastics molding
3D printing
rapid prototyping ~ 3D printing
additive manufacturing > 3D printing
statistical process control = ^SPC; control charts > quality control
root cause analysis = ^RCA; failure analysis; 5 whys
CAPA = ^CAPA; corrective and preventive action > root cause analysis ~ industrial engineering
FMEA = ^FMEA; failure mode and effects analysis ~ root cause analysis; mechanical engineering
production planning = production scheduling; material requirements planning; ^MRP > manufacturing
cleanroom = clean room; cleanrooms
semiconductor fabrication = semiconductors; semiconductor ~ cleanroom
automotive repair = auto repair; vehicle repair; automotive maintenance; vehicle maintenance; automotive technician; brake repair; automotive mechanics; auto mechanic
diesel mechanics = diesel engines; diesel mechanic; diesel repair; heavy truck repair > automotive repair
engine repair = engine diagnostics; engine overhaul ~ automotive repair
vehicle diagnostics = OBD > automotive repair
diagnostic equipment = diagnostic tools ~ vehicle diagnostics
auto body repair = collision repair; auto painting; body work > automotive repair
tire service = tire changes; oil changes; wheel alignment > automotive repair
aircraft maintenance = aviation maintenance; aircraft repair
airworthiness > aircraft maintenance
avionics > aircraft maintenance
fleet maintenance
fleet management = vehicle fleet; fleet vehicles ~ fleet maintenance
landscaping = lawn care
landscape maintenance = landscaping maintenance > landscaping
horticulture = plant care; gardening; nursery plants; botany
tree care = arboriculture; tree trimming; tree pruning; pruning; tree surgery
chainsaws = chainsaw; chain saw ~ tree care
irrigation = irrigation systems; sprinkler systems
pesticide application = pesticides; herbicides; spraying chemicals; integrated pest management
pest control > pesticide application
agriculture = farming; farm equipment
agronomy > agriculture
forestry = forest management
fishing and aquaculture = aquaculture; fish hatchery
water treatment = water distribution; water quality; water systems; potable water
wastewater treatment = wastewater; sewage treatment ~ water treatment
street maintenance = road maintenance; asphalt; paving; road repair; asphalt paving
waste management = refuse collection; solid waste; waste collection; waste disposal
hazardous waste > hazardous materials handling ~ waste management
recycling > waste management
hazardous materials handling = hazmat; hazardous materials; chemical handling; handling chemicals; hazardous substances
HAZWOPER = ^HAZWOPER > hazardous materials handling
mold remediation > hazardous materials handling
asbestos abatement = asbestos removal
lead abatement ~ construction
locksmithing = locksmith; door hardware
elevator maintenance = elevator repair; elevator mechanic
glazing = glass installation; window installation; glazier
insulation = insulation installation
upholstery
jewelry making = goldsmithing
textiles = textile production; garment production
oil and gas = petroleum; pipeline operations; oilfield
LNG = ^LNG; liquefied natural gas > oil and gas
pipelines = pipeline construction > oil and gas
mining = blasting; underground mining; mine safety
power line work = lineman; overhead lines; line worker; lineworker; electrical distribution
telecommunications = telecom; telephone systems; cable splicing; telecommunications equipment
microwave transmission = microwave links > telecommunications
wireless communications = RF testing > telecommunications
IPTV = ^IPTV > telecommunications
personal protective equipment = ^PPE; safety equipment; protective equipment > health and safety
hard hats = safety glasses; safety boots; safety shoes; steel-toed boots; steel toe boots; steel toe shoes; steel-toed shoes; hearing protection > personal protective equipment
respirators = respirator; respirator fit testing > personal protective equipment
confined space entry = confined spaces; confined space > health and safety
fall protection = harness safety > health and safety
job safety analysis = toolbox talks; ^JSA; safety meetings; hazard identification; accident investigation; job hazard analysis > health and safety
@license
journeyman electrician = journeyman electrician license; journeyman wireman; journeyperson electrician; licensed electrician; electrician license; electrical license; journey-level electrician > electrical work
master electrician = master electrician license; masters license electrical > journeyman electrician
apprentice electrician = electrical apprenticeship; electrician apprentice; electrical apprentice > electrical work
licensed plumber = plumbing license; plumber license; plumber's license > plumbing
EPA 608 = EPA 608 certification; section 608; EPA certification > refrigeration
HVAC certification = HVAC license; HVAC certified > HVAC
contractor license = contractor's license; general contractor license; licensed contractor ~ construction
AWS welding certification = ^AWS D1.1; AWS certified welder > welding certification
welding certification = certified welder; welder certification > welding
NCCER = NCCER certification ~ construction
CSCS card = ^CSCS ~ construction
18th Edition = ^BS 7671; 18th edition wiring regulations > electrical work
ASE certification = ^ASE; ASE certified > automotive repair
^A&P license = airframe and powerplant; A&P mechanic; A&P certificate > aircraft maintenance
professional engineer = ^PE license; ^P.E.; professional engineer license; licensed professional engineer; registered professional engineer; chartered engineer ~ civil engineering; mechanical engineering; electrical engineering
civil engineer license > professional engineer; civil engineering
engineer in training = ^EIT; fundamentals of engineering; engineer-in-training
architect license = licensed architect; registered architect; ^AIA; ^ARB registered > architecture design practice
crane operator certification = ^NCCCO; crane certification; crane operator license; certified crane operator > crane operation
pesticide applicator license = certified pesticide applicator; pesticide license; qualified applicator certificate; qualified applicator > pesticide application
certified arborist = ^ISA certified arborist; arborist certification > tree care
water treatment operator license = water operator license; water distribution operator > water treatment
wastewater operator certificate = wastewater operator > wastewater treatment
boiler operator license = boiler license; steam engineer license; stationary engineer > boiler operation
building inspector certification = ^ICC certification; certified building inspector > construction inspection
land surveyor license = licensed land surveyor; professional land surveyor > surveying
TWIC card = ^TWIC; transportation worker identification credential
^MSHA = MSHA certification > mining
HAZWOPER certification = 40-hour HAZWOPER > HAZWOPER
certified safety professional = ^CSP > health and safety
certified industrial hygienist = ^CIH > health and safety
^NEBOSH > health and safety
^IOSH > health and safety
`;

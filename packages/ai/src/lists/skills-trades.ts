/** Data table. Skills of trades, care, teaching, food, transport and science. Written for this package (MIT). */
export const TRADE_SKILLS = `
MIG welding|=MIG|GMAW|gas metal arc welding>Welding
TIG welding|=TIG|GTAW|gas tungsten arc welding>Welding
Stick welding|SMAW|MMA welding|shielded metal arc welding|arc welding>Welding
Flux-cored welding|FCAW|flux core|flux-core>Welding
Pipe welding|pipe welds>Welding
Spot welding>Welding
Welding|welder|weld
Brazing
Soldering
Plasma cutting|oxy-fuel cutting|torch cutting|flame cutting
Metal fabrication|fabrication|steel fabrication|~fabricating|sheet metal
Blueprint reading|reading blueprints|read blueprints|technical drawings|engineering drawings|weld symbols|welding symbols|interpret drawings|read drawings|shop drawings|blueprints|schematics
Grinding|finishing metal
CNC machining|CNC|CNC machines|CNC programming|CNC operation
Machining|lathe|~milling|manual lathe
Measuring instruments|calipers|micrometers|micrometer|~gauges|precision measuring
Non-destructive testing|NDT|ultrasonic testing|dye penetrant|visual weld inspection|weld inspection
Rigging|slinging|rigging and lifting
Crane operation|overhead crane|gantry crane
Hand tools|power tools|hand and power tools
Assembly|assembly line|mechanical assembly
Production line|~manufacturing|production environment
Quality control|=QC|quality inspection|~inspection|quality checks
Quality assurance|quality management|quality management systems|ISO 9001
Lean manufacturing|~lean|lean principles|5S|kaizen
Six Sigma|lean six sigma
Root cause analysis|RCA|8D
Preventive maintenance|preventative maintenance|planned maintenance|equipment maintenance|~maintenance
Mechanical maintenance|mechanical repair|mechanical repairs
Hydraulics|hydraulic systems
Pneumatics|pneumatic systems
Injection moulding|injection molding
Good clinical practice|ICH-GCP|ICH GCP|GCP guidelines
Good manufacturing practice|GMP|cGMP
Electrical installation|electrical installations|electrical wiring|~wiring|wiring installation|electrical systems
Electrical maintenance|electrical repairs
Fault finding|fault-finding|fault diagnosis|electrical troubleshooting|troubleshooting|diagnose faults|diagnosing faults
Three-phase power|three-phase|3-phase|three phase|three-phase systems
Motor controls|motor control|VFD|variable frequency drives|variable speed drives
Conduit bending|conduit|conduit installation|cable tray|containment
Electrical testing|inspection and testing|test and inspect|testing and inspection|insulation resistance
Panel building|control panels|switchgear|distribution boards|panelboards|switchboards
Lighting systems|lighting installation|emergency lighting
Fire alarm systems|fire alarms
Solar PV|photovoltaic|solar installation|solar panels
EV chargers|EV charging|EV charge points
Building automation|BMS|building management systems
National Electrical Code|NEC|electrical code|electrical codes
BS 7671|18th Edition|IET wiring regulations|wiring regulations
Lockout/tagout|LOTO|lock-out tag-out|safe isolation
Plumbing|pipefitting|pipe fitting
HVAC|heating ventilation and air conditioning|refrigeration|air conditioning
Carpentry|joinery|~framing
Masonry|bricklaying
Painting and decorating
Roofing
Plastering|drywall
Concrete work|concrete|formwork
Scaffolding
Excavator operation|excavators|heavy equipment|heavy equipment operation|plant machinery
Site management|site supervision|construction management
Quantity surveying|~estimating|cost estimation|takeoffs
Surveying|land surveying
Civil engineering
Structural engineering
Mechanical engineering|mechanical design
Electrical engineering
Chemical engineering
Landscaping|groundskeeping|gardening
Automotive repair|vehicle diagnostics|engine repair|brake repair|vehicle maintenance
Forklift operation|forklift|forklifts|fork lift|reach truck|counterbalance|pallet jack|powered industrial trucks|reach trucks
Warehouse management systems|WMS|warehouse management system|warehouse management software
Warehouse operations|warehousing|~warehouse|warehouse experience|warehouse management
Order picking|picking and packing|pick and pack|order fulfilment|order fulfillment
Inventory management|inventory control|~inventory|cycle counts|cycle counting|inventory accuracy|stock accuracy
Shipping and receiving|~receiving|~dispatch|goods in|goods-in|inbound and outbound|~shipping|loading and unloading|~loading
RF scanners|RF scanner|barcode scanners|handheld scanners|scanners
Logistics|~freight|transport planning|route planning
Customs clearance|import/export|~customs
Truck driving|HGV driving|delivery driving
Demand planning|production planning|material requirements planning|MRP
Health and safety|occupational safety|workplace safety|safety procedures|safety standards|safety regulations|safety protocols|H&S|EHS|HSE|safety compliance
COSHH
Manual handling
Personal protective equipment|PPE
Patient care|direct patient care|bedside care|nursing care|patient-centred care|patient-centered care
Patient assessment|assess patients|nursing assessment|patient assessments
Vital signs|~vitals|vital sign monitoring
Medication administration|administering medication|administer medications|medication management|administering medications|drug administration|IV medications
IV therapy|intravenous therapy|IV insertion|cannulation|venepuncture|venipuncture|phlebotomy|peripheral IV
Wound care|wound management|dressing changes|dressings
Electronic health records|EHR|EMR|electronic medical records|electronic patient records|charting
=Epic|Epic EHR|EPIC EMR>Electronic health records
Cerner|Oracle Health>Electronic health records
Care planning|care plans|care plan|individualised care plans|individualized care plans
Triage
Critical care|intensive care|ICU|ITU
Emergency care|emergency department|emergency nursing|ED nursing
Medical-surgical nursing|med-surg|med surg|medical surgical|medical/surgical
Telemetry|cardiac monitoring|ECG interpretation|EKG
Ventilator management|ventilators|mechanical ventilation|ventilated patients
Infection control|infection prevention|infection prevention and control
Patient education|patient teaching|educating patients
Discharge planning
Palliative care|end-of-life care|hospice|end of life care
Paediatrics|pediatrics|pediatric care
Mental health|psychiatric care|behavioral health|behavioural health
Dementia care|dementia
Elderly care|geriatrics|geriatric care|care of older people
Personal care|activities of daily living|ADLs
Midwifery|labor and delivery|labour and delivery
Operating theatre|perioperative|operating room
Dialysis
Oncology
Safeguarding|child protection|safeguarding children
First aid
Physiotherapy|physical therapy
Occupational therapy
Speech therapy|speech and language therapy
Radiography|X-ray|MRI
Dental assisting|dental nursing|chairside assistance
Pharmacy|~dispensing|pharmacy operations
Medical coding|ICD-10|CPT coding
Medical billing
HIPAA
Clinical trials|clinical research
Counselling|~counseling
Social work|casework
Support work|support worker
Laboratory techniques|lab techniques|laboratory work|laboratory testing
PCR
Cell culture
HPLC|chromatography
Microscopy
Microbiology
Chemistry
Biology
Physics
Lesson planning|lesson plans|plan lessons|planning lessons
Classroom management|behaviour management|behavior management
Curriculum development|curriculum design|curriculum planning|scheme of work|schemes of work|~curriculum
Differentiated instruction|~differentiation|differentiated learning|differentiated lessons|differentiate instruction
Student assessment|assessing students|assessment for learning|~marking|formative assessment|~grading|assessment of pupils
Teaching|classroom teaching|~teach|teaching experience|classroom instruction
Special educational needs|=SEN|=SEND|special education|IEP|IEPs|individualized education programs|individualised education plans
Early childhood education|early years|EYFS
Parent communication|communicating with parents|parent meetings|parents' evenings|parent engagement|communication with parents
Phonics|literacy instruction|literacy
Numeracy|mathematics teaching
English as a second language|ESL|TEFL|EFL|English language learners
Educational technology|Google Classroom|interactive whiteboard|learning management systems|LMS|Moodle|Canvas LMS
Tutoring
Childcare|child care|nannying
E-learning|instructional design
Cooking|food preparation|food prep|culinary|meal preparation
Menu planning|menu development|menu design|recipe development|menus
Food safety|food hygiene|HACCP|food handling|kitchen hygiene|food safety standards
Kitchen management|kitchen operations|running a kitchen|kitchen supervision
Food cost control|food costing|food costs|food cost|cost of goods|portion control
Grill|sauté|saute|line cooking|line cook|grill station|saute station
Baking|pastry|patisserie|bread making
Butchery
Allergen management|allergens|allergen awareness
Catering|banqueting|banquets
Bartending|mixology|bar service
Barista skills|coffee making|espresso
Waiting tables|table service|food and beverage service|food service
Housekeeping|room cleaning
Hotel operations|hospitality|hospitality management
Opera PMS|property management system
Cleaning|industrial cleaning|sanitation
Laundry
Security patrol|~CCTV|CCTV monitoring|security guarding
Firefighting
Emergency response
Hairdressing|hair cutting|hair colouring
Beauty therapy
Personal training|fitness instruction
Agriculture|farming|crop management
Animal care|veterinary nursing
Forestry|chainsaw operation
Flight operations
Aircraft maintenance
Environmental monitoring|environmental science
Energy management
Sewing|tailoring|pattern cutting
Interior design
~Music
Library services|~cataloguing
`;

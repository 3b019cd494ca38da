/** Data table. Licences, registrations and certificates that postings ask for. Written for this package (MIT). */
export const LICENCES = `
Registered nurse licence|RN license|RN licence|registered nurse license|registered nurse|=RN|nursing license|nursing licence|state nursing license
Practical nurse licence|=LPN|=LVN|licensed practical nurse
NMC registration|NMC PIN|registered with the NMC|NMC registered|Nursing and Midwifery Council
Certified nursing assistant|=CNA
=BLS|basic life support|BLS certification|BLS/CPR
=ACLS|advanced cardiac life support|advanced cardiovascular life support
=PALS|pediatric advanced life support
CPR certification|=CPR
First aid certificate|first aid certification
=CCRN
=NCLEX|NCLEX-RN
Medical licence|medical license|GMC registration|board certified|board certification
Pharmacist licence|pharmacist license|GPhC registration
HCPC registration|HCPC registered
Driver's licence|driver's license|driving licence|driving license|driver licence|driver license|drivers license|full UK driving licence|valid driver's license|clean driving licence|class B driving licence
Commercial driver's licence|=CDL|commercial driver's license|Class A CDL|HGV licence|LGV licence|Class C licence
HGV Class 2>Commercial driver's licence
HGV Class 1>HGV Class 2,Commercial driver's licence
Driver CPC|=CPC
Forklift licence|forklift license|forklift certification|forklift certificate|forklift certified|FLT licence|counterbalance licence|reach truck licence|certified forklift operator|=RTITB|forklift operator certification
AWS welding certification|AWS D1.1|AWS certified welder|certified welder|AWS welder certification|coded welder|D1.1|welding certification|welder certification|ASME IX|ASME Section IX
3G certification>AWS welding certification
4G certification>AWS welding certification
6G certification>AWS welding certification
OSHA 10|OSHA-10|OSHA 10-hour|OSHA 10 hour
OSHA 30|OSHA-30|OSHA 30-hour|OSHA 30 hour
CSCS card|=CSCS
=IPAF|IPAF card
=PASMA
=SMSTS
=SSSTS
=NEBOSH
=IOSH|IOSH Managing Safely
ECS card|ECS gold card|JIB gold card|JIB card
Electrician licence|electrician license|journeyman electrician|journeyman license|journeyman licence|journeyman electrician license|electrical license|electrical licence|master electrician|licensed electrician
18th Edition certificate|18th Edition wiring regulations|18th Edition|BS 7671
City & Guilds|C&G 2391|2391|City and Guilds
NVQ Level 3|NVQ 3
AM2
Gas Safe registration|Gas Safe|gas safe registered
EPA 608|EPA certification|EPA 608 certification
Plumbing licence|plumbing license|licensed plumber
=CPA|certified public accountant|CPA license|CPA licence
=ACCA|ACCA qualified|part-qualified ACCA
=CIMA|CIMA qualified
=ACA|ACA qualified|chartered accountant
=AAT|AAT qualified
AAT Level 4>AAT
=CMA|certified management accountant
=CFA|chartered financial analyst
=FRM
Enrolled agent
Series 7|FINRA Series 7
Series 63
Insurance licence|insurance license|property and casualty license
Real estate licence|real estate license
Bar admission|admitted to the bar|bar membership|licensed attorney|licensed to practice law|qualified solicitor
Teaching licence|teaching license|teaching certificate|teaching certification|teaching credential|teacher certification|state teaching license|state teaching certification|certified teacher|teaching licensure|valid teaching license
Qualified teacher status|=QTS
=PGCE
TEFL certificate
=CELTA>TEFL certificate
TESOL certification>TEFL certificate
DBS check|enhanced DBS|=DBS|enhanced DBS check|DBS clearance
Background check|criminal background check|background screening
Drug test|drug screen|drug screening|pre-employment drug screen
Food handler certificate|food handler card|food handlers card|food handler's card|food hygiene certificate|food handler certification
Level 2 food hygiene|food safety level 2|level 2 food safety>Food handler certificate
Level 3 food hygiene|food safety level 3|level 3 food safety>Level 2 food hygiene,Food handler certificate
ServSafe|ServSafe certification|ServSafe certified
ServSafe Manager>ServSafe
Personal alcohol licence|personal licence|alcohol server certification|RSA certificate
SIA licence|SIA license|SIA door supervisor
Guard card
=PMP|project management professional|PMP certification
=CAPM
Certified ScrumMaster|=CSM|certified scrum master
Professional Scrum Master|PSM I
PRINCE2 Foundation
PRINCE2 Practitioner>PRINCE2 Foundation
Lean Six Sigma Green Belt|Six Sigma Green Belt|green belt
Lean Six Sigma Black Belt|Six Sigma Black Belt|black belt
AWS Certified Solutions Architect|AWS Solutions Architect
AWS certification|AWS certified|AWS certifications
Azure certification|Azure certified
Azure Administrator|AZ-104>Azure certification
Google Cloud certification|Google Cloud certified
=CKA|Certified Kubernetes Administrator
=CISSP
=CISM
=CISA
=CEH|Certified Ethical Hacker
CompTIA A+
CompTIA Network+
CompTIA Security+
=CCNA
=CCNP
ITIL Foundation|ITIL certification|ITIL certified
Salesforce Administrator certification|Salesforce certified administrator|Salesforce certified
Google Ads certification|Google Ads certified
Google Analytics certification|Google Analytics certified|=GAIQ
HubSpot certification|HubSpot certified
Tableau certification|Tableau certified
Power BI certification|PL-300
SHRM certification|SHRM certified
SHRM-CP>SHRM certification
SHRM-SCP>SHRM certification
=PHR
=SPHR
=CIPD|CIPD qualified
CIPD Level 5>CIPD
CIPD Level 7>CIPD
=CIPS
CIM qualification|CIM qualified
=APICS
=CPIM>APICS
=CSCP>APICS
Professional engineer licence|=PE license|professional engineer license|chartered engineer
FE exam|engineer in training
Pilot's licence|pilot's license|=ATPL|commercial pilot licence
A&P licence|A&P license|airframe and powerplant
TWIC card|=TWIC
Notary public|notary
Cosmetology licence|cosmetology license
`;

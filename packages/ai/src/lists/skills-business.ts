/** Data table. Skills of office, finance, sales, marketing, people and legal work. Written for this package (MIT). */
export const BUSINESS_SKILLS = `
Microsoft Excel|=Excel|=EXCEL|MS Excel|advanced Excel|spreadsheets|spreadsheet
Pivot tables|pivot table>Microsoft Excel
VLOOKUP|XLOOKUP>Microsoft Excel
Microsoft Word|MS Word
Microsoft PowerPoint|PowerPoint|MS PowerPoint
Microsoft Outlook|=Outlook
Microsoft Access|MS Access
Microsoft Project|MS Project
Microsoft Office|MS Office|Office 365|Microsoft 365|Microsoft Office Suite|Office suite
Microsoft Teams|MS Teams
SharePoint
Google Workspace|G Suite|Google Docs|Google Sheets
=Slack
=Zoom
SAP|SAP ERP>ERP
SAP S/4HANA|S/4HANA>SAP,ERP
SAP FI>SAP,ERP
SAP MM>SAP,ERP
Oracle ERP|Oracle Financials|Oracle E-Business Suite>ERP
NetSuite>ERP
Microsoft Dynamics|Dynamics 365|MS Dynamics|Business Central>ERP
ERP|ERP systems|enterprise resource planning|ERP software
QuickBooks|Quickbooks Online|QBO
Xero
=Sage
Sage 50>Sage
Sage Intacct>Sage
MYOB
=Workday
ADP
BambooHR
CRM|CRM software|CRM systems|customer relationship management
Salesforce|Salesforce CRM|SFDC>CRM
HubSpot>CRM
Zoho>CRM
Zendesk
=Intercom
Marketo
Mailchimp>Email marketing
Klaviyo>Email marketing
Accounting|accountancy|general accounting
Bookkeeping|book-keeping
Accounts payable|=AP|vendor invoices|supplier invoices
Accounts receivable|=AR
Accounts payable and receivable|AP/AR>Accounts payable,Accounts receivable
General ledger|=GL|ledger
Account reconciliation|reconciliations|bank reconciliation|bank reconciliations|reconcile accounts|account reconciliations|balance sheet reconciliations
Month-end close|month end close|month-end closing|period close|month end|monthly close|year-end close|month-end and year-end close
Financial reporting|financial reports|financial statements|management accounts|financial statement preparation
Financial analysis|variance analysis
Financial modeling|financial modelling
Budgeting|budget preparation|budgets|annual budget|budget management|budget planning
Cost accounting|cost control|cost analysis|product costing
Payroll|payroll processing
Tax|taxation|tax returns|tax preparation|tax compliance|VAT|VAT returns|sales tax
Auditing|audits|internal audit|external audit|audit preparation|internal controls
GAAP|US GAAP|UK GAAP
IFRS
SOX|Sarbanes-Oxley|SOX compliance
Fixed assets|fixed asset
Invoicing|~billing|invoices
Credit control|debt collection
Cash flow management|cash flow|cashflow|treasury
Cash handling|handling cash|cash management
Valuation
Investment analysis|portfolio management
Risk management|risk assessment|risk assessments|risk analysis
Underwriting
Insurance claims|claims handling|claims processing
Anti-money laundering|AML|KYC|know your customer
Regulatory compliance|~compliance|regulatory affairs
Banking|retail banking
Mortgage lending|loan processing|~lending
Procurement|~purchasing|~sourcing|strategic sourcing|~buying
Contract management|contract negotiation|~contracts
Vendor management|supplier management|supplier relationships|vendor relationships
Negotiation|negotiating|negotiation skills
Supply chain management|supply chain|supply-chain
Project management|managing projects|project manager|project planning|project coordination|project delivery
Program management|programme management
Portfolio planning
PRINCE2
Change management
Stakeholder management|stakeholder engagement|managing stakeholders|stakeholder communication
Product management|product manager|product strategy|product ownership|product owner
Product roadmap|roadmap|roadmaps|roadmapping
Requirements gathering|requirements analysis|user stories|business requirements
Business analysis|business analyst
Process improvement|process optimisation|process optimization|continuous improvement|business process improvement
Business development|new business
~Strategy|strategic planning|business strategy
Operations management
Event planning|event management|event coordination
Office administration|office management|administrative support|~administration|~clerical|administrative tasks
Diary management|calendar management|scheduling meetings|travel arrangements
Scheduling|rota planning|rostering|shift planning
Minute taking|meeting minutes
~Filing|record keeping|record-keeping|records management|document control
Typing|touch typing
Transcription
Reception|front desk|switchboard|greeting visitors
Sales|~selling|sales experience|sales techniques
B2B sales|business-to-business sales>Sales
Inside sales>Sales
Field sales|outside sales>Sales
Cold calling|outbound calls|~prospecting|lead generation
Account management|key account management|key accounts|client accounts
Sales forecasting|pipeline management|sales pipeline
Upselling|cross-selling|upsell
Retail|retail experience|retail sales
Merchandising|visual merchandising
Point of sale|POS|tills|till operation|cash register|EPOS
Stock control|stock management|stock replenishment|stocktaking|stock takes
Customer service|customer support|customer care|client service|guest service|customer experience
Complaint handling|~complaints|conflict with customers|de-escalation
Customer success
Call center|call centre|contact centre|contact center
Marketing|marketing campaigns|marketing strategy|campaign management|~campaigns
Digital marketing|online marketing>Marketing
Content marketing|content strategy|content creation|content writing
Copywriting|copy writing|write copy
Copyediting|proofreading|editing copy
SEO|search engine optimization|search engine optimisation|organic search
SEM|search engine marketing|PPC|pay-per-click|paid search
Google Ads|AdWords>SEM
Paid social|paid media
Meta Ads|Facebook Ads>Paid social
LinkedIn Ads>Paid social
Social media|social media marketing|social media management|Instagram|~TikTok
Email marketing|email campaigns|marketing automation|newsletters
Brand management|~branding|brand strategy
Market research|consumer insights
Public relations|=PR|media relations|press releases
Corporate communications|internal communications|external communications|communications strategy|communications plans
Influencer marketing
Affiliate marketing
E-commerce|ecommerce|online store
Growth marketing|growth hacking
Conversion rate optimization|CRO|conversion optimisation|conversion optimization
Customer segmentation|segmentation
Photography
Videography|video production|video editing
Journalism
Translation|translating
Interpreting|interpretation services
~Recruitment|~recruiting|talent acquisition|headhunting
Onboarding
Employee relations|labour relations|labor relations
Performance management|performance reviews|appraisals
Compensation and benefits|benefits administration
HRIS|HR systems
Human resources|=HR|HR generalist
Training delivery|training staff|staff training|training and development|train new employees|train new staff
Workforce planning
Employment law|labor law|labour law
Legal research
Litigation|civil litigation
Contract law|contract drafting|drafting contracts
Conveyancing
Intellectual property|patents
Paralegal work|case management|legal drafting
GDPR|data protection|data privacy
Grant writing|grant applications|~grants
Fundraising|donor relations
Volunteer management|volunteer coordination|~volunteers
Property management
Real estate sales|~lettings
Facilities management|facility management
Public speaking|~presenting|~presentations|presentation skills
Report writing|writing reports
Mentoring|~coaching|coaching staff
Leadership|people leadership
Team management|people management|leading teams|team leadership|leading a team|lead a team|team lead|managing teams|managing a team|manage a team|supervising staff|staff supervision|~supervision|supervisory experience|supervisory
Communication|communication skills|verbal communication|written communication|verbal and written communication|written and verbal communication|oral and written communication|communicator
Teamwork|team player|work in a team|~collaboration|collaborative|working in a team|cross-functional collaboration
Cross-functional teams|cross-functional|cross functional
Problem solving|problem-solving|problem solver
Analytical skills|analytical thinking|analytical
Critical thinking
Attention to detail|detail-oriented|detail oriented|eye for detail|~accuracy
Time management|prioritisation|prioritization|meeting deadlines|prioritise|prioritize
Organisational skills|organizational skills|organised|organized|organisation skills
Multitasking|multi-tasking|multi-task|multitask
Adaptability|~flexibility|~flexible
Self-motivated|self motivated|self-starter|work independently|working independently|independent worker
Interpersonal skills|people skills
Decision making|decision-making
Conflict resolution|conflict management
Creativity|creative thinking
Empathy|compassion|compassionate
~Reliability|~reliable|~punctual|~punctuality|~dependable
Physical fitness|physically fit|lift heavy|heavy lifting
Working under pressure|work under pressure|fast-paced environment|calm under pressure
`;

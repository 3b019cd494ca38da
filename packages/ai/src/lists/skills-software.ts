/** Data table. Skills of software, data and IT work. Written for this package (MIT).
 * A line is `Name|alias|alias>what having it implies`. `=` before a name: only with exactly this case; `~`: an
 * everyday word, which is a skill only where a posting asks for one.
 */
export const SOFTWARE_SKILLS = `
JavaScript|ECMAScript|ES6|=JS
TypeScript|=TS>JavaScript
Python|Python 3|Python3
Java|Java SE|Java EE|J2EE|Core Java
Kotlin
=Swift|SwiftUI
Objective-C|Objective C
=Go|Golang|Go lang
=Rust|Rustlang
C++|CPP|C/C++
C#|C sharp|CSharp|C-Sharp
=C|C language|C programming|ANSI C
=R|R language|R programming|RStudio|tidyverse
Ruby
Ruby on Rails|Rails|RoR>Ruby
PHP|PHP 8
Laravel>PHP
Symfony>PHP
WordPress
Drupal
Magento
Shopify
Perl
Scala
Clojure
Elixir
Erlang
Haskell
=Julia
MATLAB
Fortran
COBOL
ABAP|SAP ABAP
Visual Basic|VB.NET
VBA|Visual Basic for Applications
.NET|dotnet|.NET Core|.NET Framework|dot net
ASP.NET|ASP.NET Core>.NET
Bash|shell scripting|shell scripts|Unix shell
PowerShell
HTML|HTML5
CSS|CSS3
=Sass|SCSS>CSS
Tailwind CSS|Tailwind>CSS
=Bootstrap
=React|React.js|ReactJS>JavaScript
React Native>React,JavaScript
Next.js|NextJS>React,JavaScript
Vue.js|VueJS|Vue>JavaScript
Nuxt>Vue.js
=Angular|AngularJS|Angular.js>JavaScript
=Svelte|SvelteKit>JavaScript
jQuery>JavaScript
Redux
Node.js|NodeJS|=Node>JavaScript
Express.js|ExpressJS|=Express>Node.js
NestJS|Nest.js>Node.js
Deno
Django>Python
=Flask>Python
FastAPI|Fast API>Python
Spring Boot|Spring Framework|~=Spring|SpringBoot>Java
Hibernate>Java
GraphQL
REST APIs|=REST|REST API|RESTful|RESTful APIs|RESTful services|RESTful web services
gRPC
WebSockets|WebSocket
OpenAPI|Swagger
Microservices|microservice|microservice architecture
Event-driven architecture|event driven
Distributed systems|distributed system
System design
Object-oriented programming|OOP|object oriented|object-oriented design
Functional programming
Data structures|data structures and algorithms
Algorithms
Design patterns
Multithreading|concurrency|concurrent programming
SQL|structured query language
PostgreSQL|Postgres>SQL,Relational databases
PostGIS>PostgreSQL,SQL,Relational databases
MySQL>SQL,Relational databases
MariaDB>SQL,Relational databases
SQL Server|MS SQL|MSSQL|Microsoft SQL Server|T-SQL|TSQL>SQL,Relational databases
Oracle Database|Oracle DB|PL/SQL|Oracle SQL>SQL,Relational databases
SQLite>SQL,Relational databases
Relational databases|RDBMS|relational database|relational database management
NoSQL|non-relational databases
MongoDB|Mongo>NoSQL
Redis
Cassandra>NoSQL
DynamoDB>NoSQL,AWS
Elasticsearch|Elastic search
ELK stack|ELK>Elasticsearch
OpenSearch
Neo4j
Snowflake>SQL
BigQuery|Google BigQuery>SQL
Redshift|Amazon Redshift>SQL,AWS
Databricks
Supabase>PostgreSQL
Firebase
AWS|Amazon Web Services|Amazon AWS>Cloud computing
AWS Lambda|=Lambda>AWS
=EC2|Amazon EC2>AWS
Amazon S3|=S3>AWS
Azure|Microsoft Azure>Cloud computing
Google Cloud|GCP|Google Cloud Platform>Cloud computing
Cloud computing|cloud platforms|cloud infrastructure|cloud services|cloud environments
Serverless
Docker>Containers
Containers|containerization|containerisation|containerized applications
Kubernetes|K8s>Containers
Amazon EKS|=EKS>Kubernetes,Containers,AWS
Azure Kubernetes Service|=AKS>Kubernetes,Containers,Azure
Google Kubernetes Engine|=GKE>Kubernetes,Containers,Google Cloud
=Helm
Terraform>Infrastructure as code
Pulumi>Infrastructure as code
CloudFormation>Infrastructure as code,AWS
Infrastructure as code|IaC
Ansible
=Puppet
=Chef Infra
Jenkins>CI/CD
GitHub Actions>CI/CD
GitLab CI|GitLab CI/CD>CI/CD
CircleCI>CI/CD
GitOps
Argo CD|ArgoCD>GitOps
CI/CD|continuous integration|continuous delivery|continuous deployment|CI/CD pipelines|build pipelines
DevOps
Site reliability engineering|SRE|site reliability
Prometheus
Grafana
Datadog
New Relic
Splunk
Observability
~Monitoring|monitoring and alerting
Git|version control|source control
GitHub>Git
GitLab>Git
Bitbucket>Git
=SVN|Subversion
Linux
Ubuntu>Linux
Red Hat Enterprise Linux|Red Hat|RHEL>Linux
CentOS>Linux
Debian>Linux
Unix
Windows Server
macOS
VMware|vSphere
Hyper-V
Virtualization|virtualisation
Active Directory
Microsoft Entra ID|Entra ID|Azure AD|Azure Active Directory
Networking|computer networking|network administration|TCP/IP|LAN/WAN
DNS
VPN
Firewalls|firewall
Cisco|Cisco IOS
Kafka|Apache Kafka>Message queues
RabbitMQ>Message queues
Message queues|message queue|message brokers|messaging systems
=Celery
Nginx
Apache HTTP Server
Load balancing
Caching
Unit testing|unit tests
Test automation|automated testing|automated tests|automation testing
Integration testing|integration tests
Test-driven development|TDD|test driven development
QA|quality assurance testing|software testing|manual testing|test cases|test plans
Selenium>Test automation
=Cypress>Test automation
=Playwright>Test automation
Jest>Unit testing
JUnit>Unit testing
pytest>Unit testing
Postman
Performance testing|load testing
JMeter>Performance testing
Code review|code reviews|peer reviews
Debugging|troubleshooting code
Technical documentation|technical writing
Mobile development|mobile app development|mobile applications
iOS|iOS development
Android|Android development|Android SDK
Jetpack Compose>Android
=Flutter
=Unity|Unity3D
Unreal Engine|=Unreal
Game development
Embedded systems|embedded software|firmware|embedded C
RTOS|FreeRTOS
Arduino
FPGA
VHDL
Verilog
PLC programming|PLC|PLCs|programmable logic controllers
Siemens S7>PLC programming
Allen-Bradley>PLC programming
SCADA
Robotics
Machine learning|=ML|machine-learning
Deep learning|neural networks
Artificial intelligence|=AI
Natural language processing|NLP
Computer vision|image recognition
Large language models|LLM|LLMs|generative AI|GenAI
Prompt engineering
PyTorch>Python,Deep learning
TensorFlow>Deep learning
Keras>Deep learning
scikit-learn|sklearn>Python,Machine learning
pandas>Python
NumPy>Python
Jupyter|Jupyter Notebook
Apache Spark|=Spark
PySpark>Apache Spark,Python
Hadoop|HDFS
=Hive
Airflow|Apache Airflow
dbt
ETL|ELT|data pipelines|data pipeline|ETL pipelines
Data engineering
Data warehousing|data warehouse|data warehouses
Data modeling|data modelling|dimensional modeling|dimensional modelling
Data analysis|data analytics|analyse data|analyze data|analysing data|analyzing data|data analyst
Data science
Data visualization|data visualisation|dashboards|dashboarding|visualizations|visualisations
Data governance
Data quality
Data cleaning|data cleansing|data wrangling
Data mining
Data entry
Big data
Statistics|statistical analysis|statistical methods|statistical modelling|statistical modeling|inferential statistics
A/B testing|A/B test|AB test|split test|AB testing|split testing|~experimentation|experiment design
~Forecasting|~forecasts
Predictive modeling|predictive modelling|predictive analytics
Time series|time series analysis
Business intelligence|=BI|BI tools|BI tool
Tableau>Data visualization,Business intelligence
Power BI|PowerBI|Microsoft Power BI>Data visualization,Business intelligence
=Looker|LookML|Looker Studio>Data visualization,Business intelligence
Qlik|QlikView|Qlik Sense>Data visualization,Business intelligence
=DAX>Power BI
Power Query
SPSS
=SAS
Stata
Alteryx
Google Analytics|GA4
Cybersecurity|cyber security|information security|infosec|IT security
Penetration testing|pen testing|pentesting|ethical hacking
SIEM
Incident response
Vulnerability management|vulnerability assessment
Identity and access management|IAM
OAuth|OAuth2
OpenID Connect|OIDC
Single sign-on|SSO
OWASP
Encryption|cryptography
SOC 2
ISO 27001
NIST
Technical support|IT support|help desk|helpdesk|service desk|desktop support|user support
Hardware troubleshooting|troubleshooting hardware|PC repair
ServiceNow
ITIL
Jira
Confluence
Trello
Asana
=Notion
Agile|agile methodologies|agile methodology|agile environment|agile development
Scrum|scrum master>Agile
Kanban
=SAFe|Scaled Agile Framework
Solidity
Blockchain
AutoCAD
BIM|building information modelling|building information modeling
Revit|Autodesk Revit>BIM
SolidWorks
CATIA
Fusion 360
Autodesk Inventor|=Inventor
GIS
ArcGIS|Esri ArcGIS>GIS
QGIS>GIS
3D printing|additive manufacturing
Figma
Sketch app
Adobe XD
Adobe Photoshop|Photoshop
Adobe Illustrator|=Illustrator
Adobe InDesign|InDesign
Adobe Premiere|Premiere Pro
After Effects|Adobe After Effects
Adobe Creative Suite|Adobe Creative Cloud|Creative Suite|Creative Cloud
Canva
=Blender
3ds Max
Final Cut Pro
UX design|user experience design|~user experience|=UX
UI design|user interface design|=UI|UI/UX|UX/UI
User research|UX research|usability testing
Wireframing|wireframes|prototyping|prototypes
Design systems|design system
Accessibility|WCAG|web accessibility|a11y
Responsive design|responsive web design
Graphic design
Web development
Front-end development|frontend development|front end|frontend|front-end
Back-end development|backend development|back end|backend|back-end
Full-stack development|full stack|full-stack|fullstack
API design|API development|API integration|APIs
Web services
`;
